using System.CommandLine;
using System.Text.Json.Nodes;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Gestures;
using Prevenance.Web.Hosting;

namespace Prevenance.Cli.Verbs.MutualHelp;

/// <summary><c>mutual-help gestures</c>: how many gestures happened, as everybody reads it; months that are over and were not counted yet are counted first.</summary>
internal static class GesturesVerb
{
    public static Command Create()
    {
        var data = Options.Data();
        var json = new Option<bool>("--json") { Description = Speech.Say("écrire du JSON", "print JSON") };
        var command = new Command("gestures", Speech.Say("dire combien de gestes ont eu lieu, par mois et par quartier ; les petits nombres sont cachés", "tell how many gestures happened, by month and quarter; small numbers are hidden")) { data, json };
        command.SetAction(async parsed =>
        {
            var folder = parsed.GetValue(data)!;
            var desk = new GestureDesk(MutualHelpStore.Open(folder, StoreSettings.Of(folder)[MutualHelpStore.PostgreSqlSetting]), TimeProvider.System);
            await desk.Publish();
            var (months, year) = (await desk.Months(), await desk.OfTheYear());
            if (parsed.GetValue(json))
                Console.Write(JsonText.Write(new JsonObject { ["year"] = Describe(year), ["months"] = new JsonArray([.. months.Select(month => (JsonNode)Describe(month))]) }));
            else
                Tell(months, year);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Tell(IReadOnlyList<GestureMonth> months, GestureYear? year)
    {
        Console.WriteLine(year is null
            ? Speech.Say("trop peu de gestes pour dire un nombre de l’année", "too few gestures to tell a number for the year")
            : Speech.Say($"{(year.IsWhole ? "" : "au moins ")}{year.AtLeast} gestes du {year.First:yyyy-MM-dd} au {year.Last:yyyy-MM-dd}", $"{(year.IsWhole ? "" : "at least ")}{year.AtLeast} gestures from {year.First:yyyy-MM-dd} to {year.Last:yyyy-MM-dd}"));
        foreach (var month in months)
        {
            Console.WriteLine($"{month.First:yyyy-MM}  {Shown(month.All)}");
            foreach (var one in month.Quarters)
                Console.WriteLine(Printable.Of($"  {one.Quarter}  {Shown(one.Count)}"));
        }
    }

    private static string Shown(long? count) => count is { } shown ? $"{shown}" : Speech.Say("caché", "hidden");

    private static JsonObject? Describe(GestureYear? year) => year is null ? null : new JsonObject
    {
        ["atLeast"] = year.AtLeast,
        ["first"] = DayText.Iso(year.First),
        ["last"] = DayText.Iso(year.Last),
        ["isWhole"] = year.IsWhole,
    };

    private static JsonObject Describe(GestureMonth month) => new()
    {
        ["month"] = $"{month.First:yyyy-MM}",
        ["all"] = month.All,
        ["quarters"] = new JsonArray([.. month.Quarters.Select(one => (JsonNode)new JsonObject { ["quarter"] = one.Quarter, ["count"] = one.Count })]),
    };
}
