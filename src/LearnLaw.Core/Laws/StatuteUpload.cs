using LearnLaw.Shared;

namespace LearnLaw.Laws;

/// <summary>Files that wait for a person to look at the preview and confirm. Nothing of them is law yet; forgotten ones are swept.</summary>
public sealed class StatuteUpload : Entity
{
    /// <summary>An upload nobody confirmed is forgotten after this.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(2);

    private readonly List<StatuteFile> files = [];

    private StatuteUpload(string title)
    {
        Title = title;
    }

    public StatuteUpload(string title, Guid uploadedBy, DateTime at, IEnumerable<StatuteFile> files)
        : this(title)
    {
        UploadedBy = uploadedBy;
        At = at;
        this.files.AddRange(files);
    }

    /// <summary>Title as the files tell it.</summary>
    public string Title { get; private set; }

    public Guid UploadedBy { get; private set; }

    public DateTime At { get; private set; }

    public IReadOnlyList<StatuteFile> Files => files;
}
