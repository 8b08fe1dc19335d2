using LearnLaw.Web.Cli;

var parsed = LearnLawCommand.Create().Parse(args);
var status = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? Verb.CouldNotRun : status;
