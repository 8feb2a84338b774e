using System.CommandLine;
using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Residents;
using Prevenance.Storage;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.Residents;

/// <summary><c>callbacks</c>: who asked to be called back; <c>callbacks close</c> forgets those that were taken.</summary>
internal static class CallbacksVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("callbacks", Speech.Say("qui a demandé à être rappelé, d’abord qui attend depuis le plus longtemps", "those who asked to be called back, the longest waiting first")) { data, Close() };
        command.SetAction(async (parsed, _) => List(await Box(parsed.GetValue(data)!).Waiting()));
        return command;
    }

    private static Command Close()
    {
        var ids = new Argument<string[]>("ID") { Arity = ArgumentArity.ZeroOrMore, Description = Speech.Say("ce que la liste montre en premier", "what the list shows first") };
        var before = new Option<string?>("--before") { Description = Speech.Say("oublier toutes celles laissées avant ce jour, comme 2026-11-20", "forget all that were left before this day, such as 2026-11-20") };
        var data = Options.Data();
        var command = new Command("close", Speech.Say("oublier celles qui ont été prises en charge", "forget those that were taken")) { ids, before, data };
        command.SetAction((parsed, _) => Close(Box(parsed.GetValue(data)!), parsed.GetValue(ids) ?? [], parsed.GetValue(before)));
        return command;
    }

    private static async Task<int> Close(CallbackBox box, string[] ids, string? before)
    {
        if (ids.Length == 0 && before is null)
            throw Options.Fault("close", "attendu : un ou plusieurs identifiants, ou --before 2026-11-20", "expected one or more identifiers, or --before 2026-11-20");
        if (before is not null)
        {
            var closed = await box.CloseBefore(Day(before));
            Console.WriteLine(Speech.Say($"{closed} demande(s) effacée(s)", $"{closed} request(s) forgotten"));
        }
        var unknown = ids.Length > 0 ? await box.Close(ids) : [];
        foreach (var id in unknown)
            Console.Error.WriteLine(Printable.Of(Speech.Say($"personne n’attend sous « {id} »", $"nobody waits under '{id}'")));
        return unknown.Count == 0 ? ExitCode.Success : ExitCode.InvalidInput;
    }

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Options.Fault("--before", $"« {text} » n’est pas un jour ; attendu : 2026-11-20", $"'{text}' is not a day; expected 2026-11-20");

    private static CallbackBox Box(string folder) =>
        new(Store.OpenWithAnyKey(StoreSettings.In(folder), ResidentsModule.Records), TimeProvider.System);

    private static int List(IReadOnlyList<WaitingCallback> waiting)
    {
        if (waiting.Count == 0)
            Console.WriteLine(Speech.Say("Personne n’attend d’être rappelé.", "Nobody is waiting to be called back."));
        foreach (var (id, day, callback) in waiting)
            Console.WriteLine(Printable.Of($"{id}  {ValueText.Date(day).In(Speech.Language)}  {Line(callback)}"));
        if (waiting.All(one => one.Callback is not null))
            return ExitCode.Success;
        Console.Error.WriteLine(Speech.Say(
            "Les lignes illisibles ont été scellées avec une autre clé que prevenance.key, ou altérées : remettez la bonne clé, ou fermez-les.",
            "The unreadable lines were sealed with another key than prevenance.key, or altered: put the right key back, or close them."));
        return ExitCode.NotMet;
    }

    private static string Line(Callback? callback) => callback is null
        ? Speech.Say("(illisible avec cette clé)", "(unreadable with this key)")
        : $"{callback.Telephone}  {Of(callback.Moment).In(Speech.Language)}  {callback.Name}";

    private static Text Of(Moment moment) => moment switch
    {
        Moment.Morning => new("matin", "morning"),
        Moment.Afternoon => new("après-midi", "afternoon"),
        _ => new("fin de journée", "end of the day"),
    };
}
