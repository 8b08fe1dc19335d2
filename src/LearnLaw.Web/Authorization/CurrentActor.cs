using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Web.Authorization;

/// <summary>Who makes this request. Filled once by the sign-in cookie's check, asked by pages.</summary>
public sealed class CurrentActor(IHttpContextAccessor http)
{
    private Actor? actor;

    /// <summary>Null when nobody is signed in.</summary>
    public PersonCard? Person { get; private set; }

    public bool IsSignedIn => Person is not null;

    public string? Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <exception cref="InvalidOperationException">Nobody is signed in; pages that ask stand behind a policy.</exception>
    public Actor Actor => actor ??= Person?.ToActor(Address)
        ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool Has(Permission permission) => Person is not null && Actor.Has(permission);

    internal void Set(PersonCard person) => Person = person;
}
