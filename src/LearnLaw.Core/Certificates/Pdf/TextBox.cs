namespace LearnLaw.Certificates.Pdf;

/// <summary>A place on the page in points, from the top left corner.</summary>
internal readonly record struct TextBox(float Left, float Top, float Width, float Height)
{
    public float Right => Left + Width;

    public float Bottom => Top + Height;
}
