using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>Says what an administrator should look at: overdue people, meetings not closed, feedback not answered.</summary>
public interface IAttentionSource
{
    /// <summary>Only those who hold it are asked about.</summary>
    Permission Permission { get; }

    /// <summary>At most a few lines, none when all is well.</summary>
    Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct);
}

/// <summary>One line: what waits and where it is dealt with.</summary>
/// <param name="Icon">Name in the sprite.</param>
/// <param name="TextKey">Resource key, with a number: "feedback.attention" = "{0} 条反馈待处理".</param>
/// <param name="Arguments">What fills the text.</param>
/// <param name="Href">The list, filtered to exactly these.</param>
/// <param name="IsLate">True draws it amber: somebody is waiting already.</param>
public sealed record AttentionItem(string Icon, string TextKey, IReadOnlyList<object?> Arguments, string Href, bool IsLate = false);
