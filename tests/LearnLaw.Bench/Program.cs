using System.CommandLine;
using LearnLaw.Bench;

// Prints the figures that the project promises, on the machine at hand. Figures are read by people: no test asserts them.
var root = new RootCommand("LearnLaw's measurements. Run with: dotnet run -c Release --project tests/LearnLaw.Bench -- VERB")
{
    CertificatesCommand.Create(),
    CompareCommand.Create(),
    ServeCommand.Create(),
    LawsCommand.Create(),
    PicturesCommand.Create(),
    QuestionsCommand.Create(),
    WalkCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
