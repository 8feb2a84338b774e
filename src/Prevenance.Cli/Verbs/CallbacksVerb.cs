using System.CommandLine;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Storage;
using Prevenance.Storage.Callbacks;

namespace Prevenance.Cli.Verbs;

/// <summary><c>callbacks</c>: who asked to be called back; <c>callbacks close</c> forgets one that was taken.</summary>
internal static class CallbacksVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("callbacks", "those who asked to be called back, the longest waiting first") { data, Close() };
        command.SetAction(async (parsed, _) => List(await Box(parsed.GetValue(data)!).Waiting()));
        return command;
    }

    private static Command Close()
    {
        var (id, data) = (new Argument<string>("ID") { Description = "what the list shows first" }, Options.Data());
        var command = new Command("close", "forget one that was taken") { id, data };
        command.SetAction(async (parsed, _) =>
        {
            if (await Box(parsed.GetValue(data)!).Close(parsed.GetValue(id)!))
                return ExitCode.Success;
            Console.Error.WriteLine(Speech.Say($"personne n’attend sous « {parsed.GetValue(id)} »", $"nobody waits under '{parsed.GetValue(id)}'"));
            return ExitCode.InvalidInput;
        });
        return command;
    }

    private static CallbackBox Box(string folder) => Store.Open(folder, TimeProvider.System).Callbacks;

    private static int List(IReadOnlyList<WaitingCallback> waiting)
    {
        if (waiting.Count == 0)
            Console.WriteLine(Speech.Say("Personne n’attend d’être rappelé.", "Nobody is waiting to be called back."));
        foreach (var (id, day, callback) in waiting)
            Console.WriteLine($"{id}  {ValueText.Date(day).In(Speech.Language)}  {callback.Telephone}  {Of(callback.Moment).In(Speech.Language)}  {callback.Name}");
        return ExitCode.Success;
    }

    private static Text Of(Moment moment) => moment switch
    {
        Moment.Morning => new("matin", "morning"),
        Moment.Afternoon => new("après-midi", "afternoon"),
        _ => new("fin de journée", "end of the day"),
    };
}
