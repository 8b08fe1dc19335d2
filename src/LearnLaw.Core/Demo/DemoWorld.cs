using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Demo;

/// <summary>A person of the demonstration with the password drawn for them.</summary>
public sealed record DemoPerson(Guid Id, string Name, string Account, string Password, OrgUnit Unit, string Title, AudienceGroup Group)
{
    public List<Role> Roles { get; } = [];
}

/// <summary>What the chapters of the demonstration hand on to each other.</summary>
public sealed class DemoWorld(DemoClock clock, OrganisationClock organisation, DateOnly lastDay)
{
    public DemoClock Clock { get; } = clock;

    public required OrgUnit Township { get; init; }

    public List<OrgUnit> Units { get; } = [];

    public List<DemoPerson> People { get; } = [];

    /// <summary>Holds the administrative roles for the township.</summary>
    public Actor Administrator { get; set; } = Actor.System;

    /// <summary>Draws the same story at every run.</summary>
    public Random Random { get; } = new(20260101);

    /// <summary>The last local day of the story: yesterday, so that nothing lies in the future.</summary>
    public DateOnly LastDay { get; } = lastDay;

    /// <summary>Moves the story to a local time.</summary>
    public DateTime GoTo(DateOnly day, int hour, int minute = 0)
    {
        var utc = organisation.ToUtc(day.ToDateTime(new TimeOnly(hour, minute)));
        Clock.StandAt(utc);
        return utc;
    }
}
