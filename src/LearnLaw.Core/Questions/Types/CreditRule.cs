namespace LearnLaw.Questions.Types;

/// <summary>
/// What an incomplete answer to a multiple choice earns. No national rule exists; these three are the ones in use. A wrong option always
/// earns nothing, and nothing is ever taken away.
/// </summary>
public abstract class CreditRule
{
    public static readonly CreditRule AllOrNothing = new Whole();
    public static readonly CreditRule PerOption = new Part();
    public static readonly CreditRule Half = new HalfWay();

    /// <param name="right">Right options chosen.</param>
    /// <param name="wrong">Wrong options chosen.</param>
    /// <param name="ofRight">Right options there are.</param>
    /// <returns>From 0 to 1.</returns>
    public decimal Credit(int right, int wrong, int ofRight) => wrong > 0 || right == 0 ? 0 : right == ofRight ? 1 : Incomplete(right, ofRight);

    protected abstract decimal Incomplete(int right, int ofRight);

    /// <summary>全对得分.</summary>
    private sealed class Whole : CreditRule
    {
        protected override decimal Incomplete(int right, int ofRight) => 0;
    }

    /// <summary>少选按项得分.</summary>
    private sealed class Part : CreditRule
    {
        protected override decimal Incomplete(int right, int ofRight) => (decimal)right / ofRight;
    }

    /// <summary>少选得一半.</summary>
    private sealed class HalfWay : CreditRule
    {
        protected override decimal Incomplete(int right, int ofRight) => 0.5m;
    }
}
