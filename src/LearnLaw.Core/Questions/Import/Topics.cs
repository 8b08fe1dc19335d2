namespace LearnLaw.Questions.Import;

/// <summary>Categories of other systems are paths; a topic is their last step.</summary>
internal static class Topics
{
    public static string Last(string path)
    {
        var last = path.Trim().TrimEnd('/').Split('/')[^1].Trim();
        return last is "top" or "$course$" or "$system$" ? "" : last;
    }
}
