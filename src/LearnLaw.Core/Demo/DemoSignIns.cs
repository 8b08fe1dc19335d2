using System.Security.AccessControl;
using System.Security.Principal;
using System.Text;

namespace LearnLaw.Demo;

/// <summary>The file of the demonstration's passwords, readable by its owner only: those with roles first, then everybody by unit.</summary>
public sealed class DemoSignIns(string path)
{
    public bool Exists => File.Exists(path);

    public Task<string> ReadAsync(CancellationToken ct) => File.ReadAllTextAsync(path, ct);

    public async Task<string> WriteAsync(DemoWorld world, CancellationToken ct)
    {
        var text = Compose(world);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(path, options))
        {
            if (OperatingSystem.IsWindows()) KeepToOwner();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
        }

        return text;
    }

    private static string Compose(DemoWorld world)
    {
        var text = new StringBuilder();
        text.AppendLine("LearnLaw 演示账号 / demonstration sign-ins").AppendLine();
        foreach (var person in world.People.Where(p => p.Roles.Count > 0))
            text.AppendLine(Line(person) + "  " + string.Join(", ", person.Roles));
        text.AppendLine();
        foreach (var person in world.People.Where(p => p.Roles.Count == 0)) text.AppendLine(Line(person));
        return text.ToString();
    }

    private static string Line(DemoPerson person) => $"{person.Account,-18} {person.Password}   {person.Name}  {person.Unit.Name} {person.Title}".TrimEnd();

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private void KeepToOwner()
    {
        var access = new FileSecurity();
        access.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        access.AddAccessRule(new FileSystemAccessRule(WindowsIdentity.GetCurrent().User!, FileSystemRights.FullControl, AccessControlType.Allow));
        new FileInfo(path).SetAccessControl(access);
    }
}
