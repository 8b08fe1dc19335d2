using System.CommandLine;
using LearnLaw.Load;

var port = new Option<int>("--port");
var file = new Option<string>("--file") { Required = true };
var floor = new Command("floor-server", "The floor by itself") { port, file };
floor.Hidden = true;
floor.SetAction((parsed, ct) => FloorServer.RunAsync(parsed.GetValue(port), parsed.GetValue(file)!, ct));
var root = new RootCommand("Load on a server of its own over real HTTP: figures are printed and written to artifacts/load, never asserted.")
{
    ExamMode.Create(), floor,
};
return await root.Parse(args).InvokeAsync();
