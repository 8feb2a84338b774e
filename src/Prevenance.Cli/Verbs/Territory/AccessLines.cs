using Prevenance.Territory.Access;
using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Inputs;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>Access, for people.</summary>
internal static class AccessLines
{
    public static string Of(AccessTold told)
    {
        var (least, most) = told.Unevenness;
        List<string> lines =
        [
            Speech.Say(
                $"{told.Figure.Name} : {told.Access.Demand.Sum():n0} dans {told.Access.Areas.Count} aires ({told.Figure.Source.Words.French}) ; {told.Access.NotShown.Count} aires n’en montrent pas",
                $"{told.Figure.Name}: {told.Access.Demand.Sum():n0} in {told.Access.Areas.Count} areas ({told.Figure.Source.Words.English}); {told.Access.NotShown.Count} areas show none"),
            Speech.Say(
                $"{told.Access.Sites.Count} lieux ({told.Service.Words.French}), {told.Access.WithHours.Sum(site => site.WeeklyHours!.Value):n2} heures par semaine ; {told.Access.Sites.Count - told.Access.WithHours.Count()} sans heures connues",
                $"{told.Access.Sites.Count} places ({told.Service.Words.English}), {told.Access.WithHours.Sum(site => site.WeeklyHours!.Value):n2} hours a week; {told.Access.Sites.Count - told.Access.WithHours.Count()} without known hours"),
            .. told.Within.Select(one => Speech.Say($"à {one.Radius:n0} m à vol d’oiseau : {one.Share:p2}", $"within {one.Radius:n0} m as the crow flies: {one.Share:p2}")),
            Speech.Say(
                $"aucune réponse à {told.Desert.Minutes:n0} min à pied : {told.Desert.Certain:p1} certainement, {told.Desert.Doubtful:p1} selon les rues",
                $"no answer within {told.Desert.Minutes:n0} min on foot: {told.Desert.Certain:p1} for certain, {told.Desert.Doubtful:p1} depending on the streets"),
            .. told.Direct.Select(one => Speech.Say(
                $"une ligne sans changement, arrêts à {one.Radius:n0} m : {told.ShareOf(one.Line.Has):p2} ; aucun arrêt : {told.ShareOf(one.Line.HasStop.Select(has => !has)):p2} ({told.Stops!.Words.French}, sans horaires)",
                $"a line without a change, stops within {one.Radius:n0} m: {told.ShareOf(one.Line.Has):p2}; no stop: {told.ShareOf(one.Line.HasStop.Select(has => !has)):p2} ({told.Stops!.Words.English}, no timetables)")),
            told.Transit is { } transit ? Of(transit, told.Desert.Minutes) : Speech.Say("minutes en transports : aucun horaire importé (gtfs)", "minutes by public transport: no timetables imported (gtfs)"),
            Speech.Say($"les heures sont partagées avec un indice de Gini de {least:n3} à {most:n3}, selon le détour et le déclin", $"hours are shared with a Gini of {least:n3} to {most:n3}, depending on detour and decay"),
            Speech.Say("par aire : --json", "by area: --json"),
        ];
        if (told.Direct.Count == 0)
            lines.Add(Speech.Say("lignes directes : aucun arrêt importé (stops, gtfs)", "direct lines: no stops imported (stops, gtfs)"));
        return Printable.Of(string.Join(Environment.NewLine, lines)) + Environment.NewLine;
    }

    private static string Of(TransitTold told, double minutes)
    {
        var (source, network) = (told.Transit.Source, told.Transit.Network);
        var (date, first, last) = (DayText.WithWeekday(network.Date), DayText.Of(network.Dates.First), DayText.Of(network.Dates.Last));
        return Speech.Say(
            $"en transports, avec les horaires du {date.French} ({source.Words.French}, du {first.French} au {last.French}), départs de 9 h à 11 h : à {minutes:n0} min, {told.Always(minutes):p1} toujours, {told.AtBest(minutes):p1} au mieux ; aucun trajet en {TransitNetwork.MostMinutes} min : {told.Never:p1}",
            $"by public transport, with the timetables of {date.English} ({source.Words.English}, from {first.English} to {last.English}), leaving from 9:00 to 11:00: within {minutes:n0} min, {told.Always(minutes):p1} always, {told.AtBest(minutes):p1} at best; no way within {TransitNetwork.MostMinutes} min: {told.Never:p1}");
    }

    public static string Of(AccessInput input)
    {
        var lines = Enum.GetValues<AccessMethod>().Select(method => Accessibility.Of(input.Demand, input.Supply, input.Times, input.Decay, method)).Select(access =>
            $"{AccessJson.Name(access.Method),-7}  " + string.Join("  ", access.Values.Select(value => value is { } one ? $"{one:n6}" : Speech.Say("personne", "nobody")))
            + Speech.Say($"   partagé en tout : {access.SharedOut:n3}", $"   shared out in all: {access.SharedOut:n3}"));
        return string.Join(Environment.NewLine, lines) + Environment.NewLine;
    }
}
