using LearnLaw.People;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>Name and contacts as an administrator types them.</summary>
public class PersonInput
{
    /// <summary>Checked by the use case, not here: other forms of the page leave it out.</summary>
    public string? DisplayName { get; set; }

    public string? JobNumber { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public PersonContacts ToContacts() => new(JobNumber, Phone, Email);
}
