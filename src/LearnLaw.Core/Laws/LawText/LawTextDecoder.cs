using System.Text;
using UtfUnknown;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Bytes to text for the text formats. UTF-8 is tried strictly first, then what the bytes look like (GB18030 for most
/// files out of Chinese offices). What does not decode without loss, or decodes to no sort of writing, is refused.
/// </summary>
internal static class LawTextDecoder
{
    private const int SampleBytes = 64 * 1024;

    static LawTextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(Stream file)
    {
        var bytes = ReadBounded(file);
        if (bytes.Length == 0)
        {
            throw new LawFileRefusedException("laws.refused.empty");
        }

        var text = FromMark(bytes) ?? Strictly(new UTF8Encoding(false, true), bytes) ?? FromLooks(bytes)
            ?? throw new LawFileRefusedException("laws.refused.notText");
        if (!IsWriting(text))
        {
            throw new LawFileRefusedException("laws.refused.notText");
        }

        if (text.Length > LawTextLimits.Characters)
        {
            throw new LawFileRefusedException("laws.refused.tooMuchText", null, LawTextLimits.Characters);
        }

        return string.IsNullOrWhiteSpace(text) ? throw new LawFileRefusedException("laws.refused.empty") : text;
    }

    private static byte[] ReadBounded(Stream file)
    {
        using var buffer = new MemoryStream();
        var block = new byte[SampleBytes];
        int read;
        while ((read = file.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) > 0)
        {
            // The first block is enough to turn away pictures, archives and noise without reading the rest.
            if (buffer.Length == 0 && LooksBinary(block.AsSpan(0, read)))
            {
                throw new LawFileRefusedException("laws.refused.notText");
            }

            buffer.Write(block, 0, read);
            if (buffer.Length > LawTextLimits.TextFileBytes)
            {
                throw new LawFileRefusedException("laws.refused.tooLarge", null, LawTextLimits.TextFileBytes / (1024 * 1024));
            }
        }

        return buffer.ToArray();
    }

    private static bool LooksBinary(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return false;
        }

        var controls = 0;
        foreach (var value in sample)
        {
            if (value == 0)
            {
                return true;
            }

            if (value < 0x20 && value is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f'))
            {
                controls++;
            }
        }

        return controls > sample.Length / 100;
    }

    private static string? FromMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Strictly(new UTF8Encoding(false, true), bytes[3..]),
        [0xFF, 0xFE, ..] => Strictly(new UnicodeEncoding(false, false, true), bytes[2..]),
        [0xFE, 0xFF, ..] => Strictly(new UnicodeEncoding(true, false, true), bytes[2..]),
        _ => null,
    };

    private static string? FromLooks(byte[] bytes)
    {
        // GB2312 and GBK are parts of GB18030; a file said to be one often holds characters of the next.
        var found = CharsetDetector.DetectFromBytes(bytes.AsSpan(0, Math.Min(bytes.Length, 4 * SampleBytes)).ToArray()).Detected?.EncodingName;
        var guess = found is null || found.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || found.StartsWith("hz", StringComparison.OrdinalIgnoreCase)
            ? "GB18030"
            : found;
        return DecodeAs(guess, bytes) ?? DecodeAs("GB18030", bytes);
    }

    private static string? DecodeAs(string name, byte[] bytes)
    {
        try
        {
            return Strictly(Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), bytes) is { } text
                && IsWriting(text) ? text : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Strictly(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether at least nineteen of twenty characters are Chinese, Latin, digits, usual punctuation or space.</summary>
    private static bool IsWriting(string text)
    {
        var odd = 0;
        foreach (var character in text)
        {
            var usual = LawTextCleaning.IsHan(character) || character is (>= ' ' and < '\u007F') or '\n' or '\r' or '\t'
                or (>= '\u2000' and <= '\u27BF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or (>= '\u00A0' and <= '\u024F');
            if (!usual)
            {
                odd++;
            }
        }

        return odd * 20 <= text.Length;
    }
}
