namespace LearnLaw.People.PersonalData;

/// <summary>What one module keeps of a person, for the copy that everybody may take of their own data (个人信息保护法 Art. 45).</summary>
public interface IPersonalData
{
    /// <summary>Name of the part in the file, "attendance".</summary>
    string Name { get; }

    /// <summary>The person's own rows, ready to be written as JSON: names rather than ids, no secrets, nothing about others.</summary>
    Task<object> ReadAsync(Guid userId, CancellationToken ct);
}
