using System.Globalization;
using System.Text;

namespace LearnLaw.Laws;

/// <summary>
/// Numbers as statutes write them: 十, 一百零五, 一千二百六十. Writing follows the official style (十 not 一十 below
/// twenty, 零 for a skipped place, 一百一十 not 百十); reading also takes what old texts and people write:
/// 〇 and ○ for zero, 两, digit rows such as 一九八二 and Arabic digits of either width.
/// </summary>
public static class ChineseNumerals
{
    /// <summary>Every character that may be part of a number; for use inside a regular expression's brackets.</summary>
    public const string Characters = "零〇○一二两三四五六七八九十百千万0-9０-９";

    private const string Digits = "零一二三四五六七八九";
    private const int Largest = 99_999_999;

    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        return text.IndexOfAny("十百千万") < 0 ? TryParseRow(text, out value) : TryParseCounted(text, out value);
    }

    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than eight digits.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest);
        if (value < 10)
        {
            return Digits[value].ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        if (value >= 10_000)
        {
            text.Append(Format(value / 10_000)).Append('万');
            value %= 10_000;
            if (value is > 0 and < 1_000)
            {
                text.Append('零');
            }
        }

        AppendBelowTenThousand(text, value);
        return text.ToString();
    }

    private static void AppendBelowTenThousand(StringBuilder text, int value)
    {
        var leading = text.Length == 0;
        var gap = false;
        foreach (var (unit, name) in ((int, char)[])[(1_000, '千'), (100, '百'), (10, '十'), (1, '\0')])
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                gap = true;
                continue;
            }

            if (gap && value / unit >= 10)
            {
                text.Append('零');
            }

            gap = false;
            if (!(leading && digit == 1 && unit == 10 && value < 20))
            {
                text.Append(Digits[digit]);
            }

            if (name != '\0')
            {
                text.Append(name);
            }
        }
    }

    private static bool TryParseRow(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 8)
        {
            return false;
        }

        foreach (var character in text)
        {
            var digit = DigitOf(character);
            if (digit < 0)
            {
                return false;
            }

            value = value * 10 + digit;
        }

        return true;
    }

    private static bool TryParseCounted(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var (total, section, pending) = (0, 0, -1);
        var lastUnit = int.MaxValue;
        foreach (var character in text)
        {
            var unit = character switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, _ => 0 };
            if (unit == 0)
            {
                var digit = DigitOf(character);
                if (digit < 0 || pending > 0)
                {
                    return false;
                }

                pending = digit;
            }
            else if (unit == 10_000)
            {
                section += Math.Max(pending, 0);
                if (section == 0 || total > 0)
                {
                    return false;
                }

                (total, section, pending, lastUnit) = (section * unit, 0, -1, int.MaxValue);
            }
            else
            {
                // Units only fall (千百十): otherwise 十百 would read as a number.
                if (unit >= lastUnit)
                {
                    return false;
                }

                section += (pending > 0 ? pending : 1) * unit;
                (pending, lastUnit) = (-1, unit);
            }
        }

        value = total + section + Math.Max(pending, 0);
        return value <= Largest;
    }

    private static int DigitOf(char character) => character switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };
}
