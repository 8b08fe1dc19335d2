using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>What an incomplete answer to a multiple choice earns; a wrong option always earns nothing.</summary>
public enum MultipleScoring
{
    AllOrNothing,
    PerOption,
    Half,
}

public static class MultipleScoringRules
{
    public static CreditRule Rule(this MultipleScoring scoring) => scoring switch
    {
        MultipleScoring.PerOption => CreditRule.PerOption,
        MultipleScoring.Half => CreditRule.Half,
        _ => CreditRule.AllOrNothing,
    };
}
