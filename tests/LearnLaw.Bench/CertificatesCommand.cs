using System.CommandLine;
using System.Diagnostics;
using LearnLaw.Certificates;
using LearnLaw.Certificates.Layouts;
using LearnLaw.Certificates.Pdf;
using Microsoft.Extensions.Options;

namespace LearnLaw.Bench;

/// <summary>Draws certificates one after another, each for another holder, and prints time, size and memory.</summary>
internal static class CertificatesCommand
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private const string Given = "建国志强文秀丽娟海燕永福春梅长青慧敏立新玉兰德胜晓东红霞";

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many to draw", DefaultValueFactory = _ => 200 };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Keep the PDF files in this folder" };
        var command = new Command("certificates", "Time, size and memory of drawing certificates") { count, output };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(output)));
        return command;
    }

    private static void Run(int count, DirectoryInfo? output)
    {
        var layouts = new CertificateLayouts(CertificateLayouts.InstalledFolder);
        using var renderer = new SkiaCertificateRenderer(Options.Create(new CertificateOptions()));
        var idle = Memory();
        var first = Stopwatch.StartNew();
        Draw(0);
        first.Stop();
        var before = Memory();
        var sizes = new List<int>(count);
        var all = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var pdf = Draw(i);
            sizes.Add(pdf.Length);
            if (output is not null)
            {
                output.Create();
                File.WriteAllBytes(Path.Combine(output.FullName, $"{i + 1:0000}.pdf"), pdf);
            }
        }
        all.Stop();
        Console.WriteLine($"first certificate, opening the fonts: {first.ElapsedMilliseconds} ms");
        Console.WriteLine($"{count} certificates: {all.Elapsed.TotalSeconds:0.00} s, {count / all.Elapsed.TotalSeconds:0} a second");
        Console.WriteLine($"size: {sizes.Average() / 1024:0.0} KB on average, {sizes.Max() / 1024.0:0.0} KB at most");
        Console.WriteLine($"working set: {idle} MB before, {before} MB after the first, {Memory()} MB after the last");

        byte[] Draw(int i)
        {
            var fields = Invent(i);
            var address = new Uri($"http://localhost:5080/verify/{fields.Code}");
            return renderer.Render(layouts.Compose(fields)[0], address, new DateTime(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc));
        }
    }

    private static CertificateFields Invent(int i) => new()
    {
        Number = $"西学〔2026〕{i + 1:0000}",
        Code = VerificationCode.Draw(),
        HolderName = $"{Surnames[i % Surnames.Length]}{Given[i * 7 % Given.Length]}{Given[(i * 11 + 3) % Given.Length]}",
        UnitName = "西大沟镇综合执法办公室",
        Issuer = "西大沟镇人民政府",
        IssuedOn = new DateOnly(2026, 11, 23),
        Course = i % 2 == 0 ? new CourseResult("宪法与日常工作", 60 + i % 41, new DateOnly(2026, 11, 20)) : null,
        Attendance = i % 2 == 1
            ? new AttendanceResult(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 23), 20 + i % 7, i % 3, i % 2, 1)
            : null,
    };

    private static long Memory()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / (1024 * 1024);
    }
}
