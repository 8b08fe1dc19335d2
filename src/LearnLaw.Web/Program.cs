using LearnLaw.Web.Cli;

return await LearnLawCommand.Create().Parse(args).InvokeAsync();
