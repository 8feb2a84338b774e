using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Statistics;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>What the page says of public transport where its timetables were imported.</summary>
internal static class TransitText
{
    public static readonly Text Heading = new("En transports, avec les horaires (minutes)", "By public transport, with timetables (minutes)");

    private static readonly Text NoWay = Text.Of($"aucun trajet en {TransitNetwork.MostMinutes} minutes", $"no way within {TransitNetwork.MostMinutes} minutes");

    /// <summary>The least and the most, and how many departures find nothing where some do.</summary>
    public static Text Of(TransitTime time) => time.Minutes is not { } minutes ? NoWay : time.WithoutWayAtMost == 0 ? Range(minutes) : Text.Of(
        $"{Range(minutes)} ; sans trajet : {Departures(time)}",
        $"{Range(minutes)}; without a way: {Departures(time)}");

    /// <summary>Who is there within so many minutes, always and at best.</summary>
    public static Text Within(TransitTold told, int minutes) => Text.Of(
        $"avec les horaires, attente et marche comprises, {CountText.Share(told.Always(minutes))} y sont en {minutes} minutes quelle que soit l’heure de départ, de 9 h à 11 h, et {CountText.Share(told.AtBest(minutes))} au mieux",
        $"with timetables, waiting and walking counted, {CountText.Share(told.Always(minutes))} are there within {minutes} minutes whenever they leave from 9:00 to 11:00, and {CountText.Share(told.AtBest(minutes))} at best");

    /// <summary>Whose timetable it is, of which dates, and which was taken.</summary>
    public static Text Dated(TerritoryTransit transit)
    {
        var network = transit.Network;
        var (first, last, date) = (DayText.Of(network.Dates.First), DayText.Of(network.Dates.Last), DayText.WithWeekday(network.Date));
        return Text.Of(
            $"{transit.Source.Words}, du {first} au {last}. Jour ordinaire pris : {date}.",
            $"{transit.Source.Words}, from {first} to {last}. Ordinary day taken: {date}.");
    }

    /// <inheritdoc cref="Dated"/>
    /// <returns>The same, and what is reckoned of it.</returns>
    public static Text SourceOf(TerritoryTransit transit)
    {
        var apart = TransitNetwork.MinutesApart;
        return Text.Of(
            $"Horaires : {Dated(transit)} Un départ toutes les {apart} minutes de 9 h à 11 h, du milieu de l’IRIS, trois véhicules au plus, attente et marche comprises ; à pied tout du long si c’est plus court. Du plus court au plus long, selon le départ et les rues ; les retards ne sont pas comptés.",
            $"Timetables: {Dated(transit)} A departure every {apart} minutes from 9:00 to 11:00, from the middle of the IRIS, three vehicles at most, waiting and walking counted; on foot throughout where that is shorter. From the shortest to the longest, depending on the departure and the streets; delays are not counted.");
    }

    private static Text Range((double AtLeast, double AtMost) minutes) => CountText.Range(new Interval(minutes.AtLeast, minutes.AtMost));

    private static Text Departures(TransitTime time) => time.WithoutWayAtLeast == time.WithoutWayAtMost
        ? Text.Of($"{time.WithoutWayAtMost} départs sur {TransitNetwork.Departures.Count}", $"{time.WithoutWayAtMost} of {TransitNetwork.Departures.Count} departures")
        : Text.Of($"{time.WithoutWayAtLeast} à {time.WithoutWayAtMost} départs sur {TransitNetwork.Departures.Count}", $"{time.WithoutWayAtLeast} to {time.WithoutWayAtMost} of {TransitNetwork.Departures.Count} departures");
}
