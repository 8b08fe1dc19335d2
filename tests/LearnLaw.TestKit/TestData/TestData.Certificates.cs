using LearnLaw.Certificates;
using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    /// <summary>The certificate of a course passed today, issued as the job issues it.</summary>
    public async Task<Certificate> CreateCertificateAsync(User holder, string title = "宪法导读", decimal? score = 92, Guid? courseId = null)
    {
        var course = courseId ?? Guid.CreateVersion7();
        await services.GetRequiredService<ClaimCourseCertificate>().RunAsync(holder.Id, course, title, score, Clock.UtcNow);
        await Db.SaveChangesAsync();
        await services.GetRequiredService<IssueClaimedCertificates>().RunAsync(CancellationToken.None);
        return await Db.Certificates.SingleAsync(c => c.HolderId == holder.Id && c.CourseId == course && c.RevokedAt == null);
    }

    /// <summary>So many held meetings, one a day from 1 February, to which the person was invited, with what became of it.</summary>
    public async Task AttendAsync(User user, int present, int late = 0, int leave = 0, int absent = 0)
    {
        var unitId = await Db.Posts.Where(p => p.UserId == user.Id).Select(p => p.UnitId).FirstAsync();
        var states = Enumerable.Repeat(AttendanceState.Present, present)
            .Concat(Enumerable.Repeat(AttendanceState.Late, late))
            .Concat(Enumerable.Repeat(AttendanceState.OnLeave, leave))
            .Concat(Enumerable.Repeat(AttendanceState.Absent, absent));
        var startsAt = Clock.ToUtc(new DateTime(Clock.Today.Year, 2, 1, 10, 0, 0).AddMinutes(Next())); // no two of the same unit at one instant
        foreach (var state in states)
        {
            var number = Next();
            var meeting = new Meeting(
                new MeetingPlan
                {
                    Title = $"学法会{number}",
                    Type = MeetingType.AllCadres,
                    UnitId = unitId,
                    StartsAtLocal = Clock.ToLocal(startsAt),
                    Place = "二楼会议室",
                    InvitedUnits = [unitId],
                },
                startsAt, SignInTimes.Default, user.Id, Clock.UtcNow);
            meeting.Close(number, Clock.UtcNow);
            var attendance = new Attendance(meeting.Id, user.Id, unitId);
            Db.Meetings.Add(meeting);
            Db.Attendances.Add(attendance);
            services.GetRequiredService<AttendanceBook>().Record(attendance, state, AttendanceSource.Hand, Actor.System);
            startsAt = startsAt.AddDays(1);
        }

        await Db.SaveChangesAsync();
    }
}
