using System.Globalization;

namespace LearnLaw.Laws;

/// <summary>
/// The number of an article, chapter or item. Articles inserted by an amendment keep their neighbour's number with
/// 之一, 之二 …: 第一百二十条之一 is (120, 1), is keyed <c>120-1</c>, and stands after 120 and before 121.
/// </summary>
public readonly record struct LawNumber(int Main, int Inserted = 0) : IComparable<LawNumber>
{
    /// <summary>Inserted numbers stay below this in every statute, so that <see cref="SortKey"/> orders all numbers.</summary>
    public const int InsertedLimit = 1_000;

    /// <summary>The number as it stands in links: <c>33</c>, <c>120-1</c>.</summary>
    public string Key => Inserted == 0
        ? Main.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Main}-{Inserted}");

    /// <summary>One whole number that sorts as the law does.</summary>
    public int SortKey => Main * InsertedLimit + Inserted;

    public static LawNumber FromSortKey(int sortKey) => new(sortKey / InsertedLimit, sortKey % InsertedLimit);

    /// <summary>Writes the number with its unit: 第一百二十条之一 for unit 条.</summary>
    public string ToLabel(string unit) => Inserted == 0
        ? $"第{ChineseNumerals.Format(Main)}{unit}"
        : $"第{ChineseNumerals.Format(Main)}{unit}之{ChineseNumerals.Format(Inserted)}";

    /// <summary>Whether this number may directly follow <paramref name="previous"/>: the next one, or the next insertion.</summary>
    public bool Follows(LawNumber previous) => Inserted == 0
        ? Main == previous.Main + 1
        : Main == previous.Main && Inserted == previous.Inserted + 1;

    /// <summary>Reads a key as links write it, <c>120-1</c>.</summary>
    public static bool TryParseKey(ReadOnlySpan<char> key, out LawNumber number)
    {
        number = default;
        var dash = key.IndexOf('-');
        var inserted = 0;
        if (dash >= 0 && (!TryParsePart(key[(dash + 1)..], out inserted) || inserted >= InsertedLimit))
        {
            return false;
        }

        if (!TryParsePart(dash < 0 ? key : key[..dash], out var main))
        {
            return false;
        }

        number = new LawNumber(main, inserted);
        return true;
    }

    /// <summary>Reads the two halves of a written label: 一百二十 and, where there is one, 一.</summary>
    public static bool TryParse(ReadOnlySpan<char> main, ReadOnlySpan<char> inserted, out LawNumber number)
    {
        number = default;
        var insertedValue = 0;
        if (!ChineseNumerals.TryParse(main, out var mainValue) || mainValue is < 1 or > MainLimit
            || (!inserted.IsEmpty && (!ChineseNumerals.TryParse(inserted, out insertedValue) || insertedValue is < 1 or >= InsertedLimit)))
        {
            return false;
        }

        number = new LawNumber(mainValue, insertedValue);
        return true;
    }

    public int CompareTo(LawNumber other) => SortKey.CompareTo(other.SortKey);

    public static bool operator <(LawNumber left, LawNumber right) => left.CompareTo(right) < 0;
    public static bool operator >(LawNumber left, LawNumber right) => left.CompareTo(right) > 0;
    public static bool operator <=(LawNumber left, LawNumber right) => left.CompareTo(right) <= 0;
    public static bool operator >=(LawNumber left, LawNumber right) => left.CompareTo(right) >= 0;

    public override string ToString() => Key;

    private const int MainLimit = 100_000;

    private static bool TryParsePart(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and <= MainLimit;
}
