using LearnLaw.Shared;

namespace LearnLaw.People;

/// <summary>A role held by a person for a unit and everything below it. Being a learner needs no grant.</summary>
public sealed class RoleGrant : Entity
{
    private RoleGrant()
    {
    }

    public RoleGrant(Guid userId, Role role, Guid unitId, DateTime now)
    {
        UserId = userId;
        Role = role;
        UnitId = unitId;
        GrantedAt = now;
    }

    public Guid UserId { get; private set; }

    public Role Role { get; private set; }

    public Guid UnitId { get; private set; }

    public DateTime GrantedAt { get; private set; }
}
