using LearnLaw.Certificates;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class AttendanceResultTests
{
    [Fact]
    public void Rate_LeaveAndLate_LeaveIsNotHeldAgainstAndLateHasAttended()
    {
        var figures = Figures(present: 7, late: 1, leave: 2, absent: 2);

        Assert.Equal(12, figures.Invited);
        Assert.Equal(8, figures.Attended);
        Assert.Equal(0.8m, figures.Rate);
    }

    [Fact]
    public void Rate_OnLeaveEveryTime_IsUnknownNotZero() => Assert.Null(Figures(0, 0, 3, 0).Rate);

    private static AttendanceResult Figures(int present, int late, int leave, int absent) =>
        new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), present, late, leave, absent);
}
