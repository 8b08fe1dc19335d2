using LearnLaw.Certificates;
using LearnLaw.Demo;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Demo;

public sealed class CertificatesChapterTests
{
    [Fact]
    public async Task Fill_AYearOfPassesAndMeetings_NumbersFollowDates()
    {
        await using var core = await CoreFixture.CreateAsync((services, time) =>
        {
            var clock = new DemoClock(time);
            services.AddSingleton(clock);
            services.AddSingleton<TimeProvider>(clock);
        });
        var world = await core.Get<CreateTownship>().RunAsync(core.Get<DemoClock>(), core.Get<OrganisationClock>(), CancellationToken.None);
        var people = await core.Db.Users.OrderBy(u => u.Id).Take(3).ToListAsync();
        await core.Data.AttendAsync(people[0], present: 8, late: 1);
        await core.Data.AttendAsync(people[1], present: 9);
        foreach (var (day, i) in new[] { new DateOnly(2026, 9, 1), new DateOnly(2026, 3, 2) }.Select((day, i) => (day, i)))
            core.Db.CertificateClaims.Add(new CertificateClaim(people[i].Id, Guid.CreateVersion7(), "宪法导读", 90, day));
        await core.Db.SaveChangesAsync();

        await core.Get<CertificatesChapter>().FillAsync(world, CancellationToken.None);

        var told = await core.QueryAsync(db => db.Certificates.OrderBy(c => c.Serial).ToListAsync());
        Assert.Equal(
            [new DateOnly(2026, 3, 2), new DateOnly(2026, 7, 3), new DateOnly(2026, 7, 3), new DateOnly(2026, 9, 1)],
            told.Select(c => c.IssuedOn));
        Assert.Equal([1, 2, 3, 4], told.Select(c => c.Serial));
        Assert.Equal(9, told[1].Fields.Attendance!.Attended);
        Assert.Single(told, c => c.IsRevoked);
    }
}
