using LearnLaw.Shared;

namespace LearnLaw.Questions;

/// <summary>A collection of questions under one name, owned by a unit or shipped with the product.</summary>
public sealed class QuestionBank : Entity
{
    public const int MaxCodeLength = 60;
    public const int MaxNameLength = 60;
    public const int MaxNameEnLength = 120;

    private QuestionBank() => (Code, Name) = ("", "");

    public QuestionBank(string code, string name, Guid? unitId)
    {
        Code = code;
        UnitId = unitId;
        Rename(name, null);
    }

    /// <summary>Stable: draw rules of exams name the bank by it. A shipped bank has its folder's name, "xianfa".</summary>
    public string Code { get; private set; }

    public string Name { get; private set; }

    /// <summary>For readers of the English pages; null shows <see cref="Name"/>.</summary>
    public string? NameEn { get; private set; }

    /// <summary>The owner; null for a bank that ships with the product and serves everybody.</summary>
    public Guid? UnitId { get; private set; }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Name))]
    public void Rename(string name, string? nameEn)
    {
        var trimmed = name.Trim();
        Name = trimmed.Length is > 0 and <= MaxNameLength
            ? trimmed
            : throw new RuleException("questions.bank-name-needed", MaxNameLength) { Field = nameof(Name) };
        NameEn = nameEn;
    }
}
