using System.Globalization;

namespace Prevenance.MutualHelp.Matching;

/// <summary>
/// Offers that answer a wish: what was asked filters, distance or moment orders. The same wish gives the same answer whoever asks and in whatever
/// order offers were posted; nothing of a file, and nothing of what anybody did before, is known here.
/// </summary>
public static class Matcher
{
    /// <summary>Words that ask for help of any kind say nothing of which.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
        { "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ma", "mes", "mon", "pour", "un", "une", "aide", "aider", "faire", "quelqu", "the", "of", "for", "and", "my", "help", "with" };

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <param name="wish">What is asked for.</param>
    /// <param name="offers">What is offered.</param>
    /// <param name="order">As the person chose.</param>
    /// <param name="day">The day on which it is asked.</param>
    public static Matches Find(Wish wish, IEnumerable<HelpOffer> offers, MatchOrder order, DateOnly day)
    {
        var (shown, apart, others) = (new List<Match>(), new List<Match>(), new List<(HelpOffer, Text)>());
        foreach (var offer in offers)
        {
            if (Hidden(wish, offer, day) is { } because)
                others.Add((offer, because));
            else if (!IsAbout(wish, offer))
                Near(wish, offer, apart, others);
            else if (wish.Kilometres is { } most && offer.Kilometres > most)
                apart.Add(new Match(offer, [new(offer.What, offer.What), Away(offer)!.Value, new("plus loin que vous ne demandez", "further than you ask")]));
            else if (wish.Languages.Count > 0 && offer.Languages.Count == 0)
                apart.Add(new Match(offer, [new(offer.What, offer.What), new("langue non dite : à demander", "language not said: ask")]));
            else
                shown.Add(new Match(offer, Reasons(wish, offer)));
        }
        return new Matches(Ordered(shown, wish, order), Ordered(apart, wish, order), [.. others.OrderBy(one => one.Item1.Id, StringComparer.Ordinal)]);
    }

    private static Text? Hidden(Wish wish, HelpOffer offer, DateOnly day) =>
        offer.IsBlocked ? new Text("bloqué, et jamais dit à l’autre", "blocked, and never told to the other")
        : offer.PausedUntil >= day ? new Text("en pause", "paused")
        : wish.Languages.Count > 0 && offer.Languages.Count > 0 && !offer.Languages.Intersect(wish.Languages).Any() ? new Text("aucune langue en commun", "no language in common")
        : null;

    /// <summary>Something else is near where it is said to be at the same moment, close by.</summary>
    private static void Near(Wish wish, HelpOffer offer, List<Match> apart, List<(HelpOffer, Text)> others)
    {
        var isAtTheMoment = offer.When is not null && wish.When is not null && Moments.Meet(wish.When, offer.When)
            && Moments.DaysOf(offer.When).Count > 0 && (Moments.PartsOf(wish.When).Count == 0 || Moments.PartsOf(offer.When).Count > 0);
        if (isAtTheMoment && !(offer.Kilometres > wish.Kilometres))
            apart.Add(new Match(offer, [new("autre chose au même moment, près de vous", "something else at the same moment, near you")]));
        else
            others.Add((offer, new Text("pas ce qui est demandé", "not what is asked for")));
    }

    private static bool IsAbout(Wish wish, HelpOffer offer)
    {
        var asked = Telling(wish.What);
        return asked.Count == 0 || Telling(offer.What).Overlaps(asked);
    }

    private static List<Text> Reasons(Wish wish, HelpOffer offer)
    {
        var reasons = new List<Text> { new(offer.What, offer.What) };
        var isAtTheMoment = Moments.Meet(wish.When, offer.When);
        if (offer.When is null)
            reasons.Add(new("moment à convenir", "moment to be agreed"));
        else if (isAtTheMoment)
            reasons.Add(new(offer.When, offer.When));
        else
            reasons.Add(Otherwise(wish.When!, offer.When));
        if (Away(offer) is { } away)
            reasons.Add(away);
        // Where to meet is told once the moment is right: until then there is nothing to meet for.
        if (wish.PrefersPublicPlace && isAtTheMoment && offer.InPublicPlace is { } isPublic)
            reasons.Add(isPublic ? new("lieu public", "public place") : new("pas dans un lieu public", "not in a public place"));
        return reasons;
    }

    private static Text Otherwise(string wished, string offered) => Moments.DaysOf(wished).Overlaps(Moments.DaysOf(offered)) || Moments.DaysInWords(wished).Length == 0
        ? Text.Of($"{offered} (pas {wished})", $"{offered} (not {wished})")
        : Text.Of($"{offered} (pas {Moments.DaysInWords(wished)})", $"{offered} (not {Moments.DaysInWords(wished)})");

    private static Text? Away(HelpOffer offer) => offer.Kilometres switch
    {
        null => null,
        0 => new("dans le même quartier", "in the same quarter"),
        < 1 and var near => Text.Of($"à {Number(near * 1000, "0")} m", $"{Number(near * 1000, "0")} m away"),
        var far => Text.Of($"à {Number(far.Value, "0.#")} km", $"{Number(far.Value, "0.#")} km away"),
    };

    private static Text Number(double number, string format) => new(number.ToString(format, French), number.ToString(format, CultureInfo.InvariantCulture));

    private static List<Match> Ordered(List<Match> matches, Wish wish, MatchOrder order) =>
    [
        .. matches.OrderBy(one => order == MatchOrder.Moment && !Moments.Meet(wish.When, one.Offer.When))
            .ThenBy(one => one.Offer.Kilometres ?? double.MaxValue)
            .ThenBy(one => one.Offer.Id, StringComparer.Ordinal),
    ];

    private static HashSet<string> Telling(string what) => [.. PlainWords.Of(what).Split(' ').Where(word => word.Length > 0 && !Small.Contains(word)).Select(word => word.Length > 3 ? word.TrimEnd('s') : word)];
}
