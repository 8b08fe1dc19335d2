using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>
/// A collection of questions under one name, owned by a unit or shipped with the product. Banks of one owner may stand below each other;
/// a shared one is seen and drawn from, but not changed, by the units below its owner.
/// </summary>
public sealed class QuestionBank : Entity
{
    public const int MaxCodeLength = 60;
    public const int MaxNameLength = 60;
    public const int MaxNameEnLength = 120;

    private QuestionBank() => (Code, Name) = ("", "");

    public QuestionBank(string code, string name, Guid? unitId, QuestionBank? parent = null)
    {
        Code = code;
        UnitId = unitId;
        IsShared = true;
        Rename(name, null);
        PlaceUnder(parent);
    }

    /// <summary>Stable: draw rules of exams name the bank by it. A shipped bank has its folder's name, "xianfa".</summary>
    public string Code { get; private set; }

    public string Name { get; private set; }

    /// <summary>For readers of the English pages; null shows <see cref="Name"/>.</summary>
    public string? NameEn { get; private set; }

    /// <summary>The owner; null for a bank that ships with the product and serves everybody.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>The bank it stands below; null at the top.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Whether units below the owner see it.</summary>
    public bool IsShared { get; private set; }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Name))]
    public void Rename(string name, string? nameEn)
    {
        var trimmed = name.Trim();
        Name = trimmed.Length is > 0 and <= MaxNameLength
            ? trimmed
            : throw new RuleException("questions.bank-name-needed", MaxNameLength) { Field = nameof(Name) };
        NameEn = nameEn;
    }

    /// <exception cref="RuleException">The bank above is of another owner.</exception>
    public void PlaceUnder(QuestionBank? parent)
    {
        if (parent is not null && parent.UnitId != UnitId) throw new RuleException("questions.bank-other-owner") { Field = nameof(ParentId) };
        ParentId = parent?.Id;
    }

    public void Share(bool isShared) => IsShared = isShared;
}
