namespace LearnLaw.Questions.Pictures;

/// <summary>A picture that questions show, kept once however many do.</summary>
public sealed class QuestionPicture
{
    private QuestionPicture() => (Hash, ContentType, Bytes) = ("", "", []);

    public QuestionPicture(PictureFile file, DateTime now)
    {
        (Hash, ContentType, Bytes, Width, Height) = (file.Hash, file.ContentType, file.Bytes, file.Width, file.Height);
        AddedAt = now;
    }

    /// <summary>SHA-256 of its bytes, in lower case.</summary>
    public string Hash { get; private set; }

    public string ContentType { get; private set; }

    public byte[] Bytes { get; private set; }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public DateTime AddedAt { get; private set; }

    public PictureFile ToFile() => new(Hash, Bytes, ContentType, Width, Height);
}
