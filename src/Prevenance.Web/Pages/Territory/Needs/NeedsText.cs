using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Web.Pages.Territory.Drawing;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Needs;

/// <summary>What the page says of needs.</summary>
internal static class NeedsText
{
    public static readonly Text Title = new("Les besoins qui viennent", "Needs to come");
    public static readonly Text MapTitle = new("Part des allocataires de la CAF qui touchent le RSA", "Share of CAF recipients who receive RSA");
    public static readonly Text MonthAsked = new("Le mois", "The month");
    public static readonly Text Month = new("Mois", "Month");
    public static readonly Text Ending = new("Perdraient un droit en entier", "Would lose a right in whole");
    public static readonly Text Falling = new("Perdraient une partie d’un droit", "Would lose a part of a right");
    public static readonly Text Unclaimed = new("RSA non demandé (foyers)", "RSA not claimed (households)");
    public static readonly Text Shares = new("RSA non demandé, et parts parmi les allocataires", "RSA not claimed, and shares among recipients");
    public static readonly Text AllAreas = new("Revenir à toutes les aires", "Back to all areas");
    public static readonly Text NotCalibrated = new("Aires dont rien n’est dit, faute d’être calées", "Areas of which nothing is told, as they are not calibrated");

    public static readonly Text Cause = new("Cause", "Cause");
    public static readonly Text Households = new("Foyers qui perdraient un droit", "Households that would lose a right");

    public static readonly Text CausesCounted = new(
        "Un foyer compte une fois par mois, pour ce qui pèse le plus chez lui ; chaque nombre est arrondi, leur somme peut s’écarter de quelques foyers. La situation de chacun reste ce qu’elle est : un salaire au SMIC ne monte pas avec lui.",
        "A household counts once a month, by what weighs most for it; each number is rounded, and their sum may be a few households off. Each situation stays as it is: a wage at the minimum does not rise with it.");

    public static readonly Text NoneCalibrated = new("pas calée", "not calibrated");

    public static IReadOnlyList<(string Rate, Text Heading)> Rates { get; } =
    [
        ("arsas", new("RSA", "RSA")), ("aaah", new("AAH", "AAH")), ("appa", new("Prime d’activité", "Prime d’activité")), ("am", new("Parents seuls", "Lone parents")),
    ];

    public static IReadOnlyList<(AreaShade Shade, Text Words)> Key { get; } =
    [
        .. NeedsView.Bounds.Append(1).Select((_, rank) => (new AreaShade($"class-{rank + 1}"), ClassWords(rank))),
        (AreaShade.Hidden, TerritoryText.HiddenKey),
        (AreaShade.Unknown, NoneCalibrated),
    ];

    public static Text BreaksIn(Month month) => Text.Of($"Droits sur le point de se rompre en {month.InWords}", $"Rights about to break in {month.InWords}");

    public static Text CausesIn(Month month) => Text.Of($"D’où viennent ces ruptures en {month.InWords}, dans toutes les aires ensemble", $"What these breaks come from in {month.InWords}, in all areas together");

    /// <summary>What a cause is, in plain words.</summary>
    public static Text Of(BreakCause cause) => cause switch
    {
        BreakCause.Age => new("Quelqu’un du foyer atteint un âge", "Somebody in the household reaches an age"),
        BreakCause.Time => new("Une durée passe : de chômage, de séparation…", "Time passes: of unemployment, since a separation…"),
        BreakCause.OtherRight => new("Un autre droit commence, s’arrête ou change, et il compte", "Another right begins, ends or changes, and it counts"),
        BreakCause.Means => new("Ce ne sont plus les mêmes mois, ou la même année, de ressources qui comptent", "The means that count are those of other months, or of another year"),
        BreakCause.Figure => new("Un chiffre de la loi change : le SMIC, un plafond…", "A figure of the law changes: the minimum wage, a ceiling…"),
        _ => new("La règle elle-même n’est plus la même", "The rule itself is another one"),
    };

    public static Text BreaksOf(Text area) => Text.Of($"{area} : droits sur le point de se rompre, mois par mois", $"{area}: rights about to break, month by month");

    public static IReadOnlyList<Text> Sentences(NeedsView view, int month) => [Breaks(view, month), UnclaimedInAll(view), Classes(view)];

    /// <summary>A count with its two bands apart, or « caché ».</summary>
    public static Text Of(BreakCount? count) => count switch
    {
        null => TerritoryText.Hidden,
        { Calibration: { } band } => Text.Of($"{CountText.Whole(count.Count)} (tirage : {CountText.Range(count.Sampling)} ; calage : {CountText.Range(band)})", $"{CountText.Whole(count.Count)} (sampling: {CountText.Range(count.Sampling)}; calibration: {CountText.Range(band)})"),
        _ => Text.Of($"{CountText.Whole(count.Count)} (tirage : {CountText.Range(count.Sampling)})", $"{CountText.Whole(count.Count)} (sampling: {CountText.Range(count.Sampling)})"),
    };

    /// <summary>A share as counted, with its interval.</summary>
    public static Text Of(AreaRate? rate) => rate is null
        ? TerritoryText.Hidden
        : Text.Of($"{CountText.Share(rate.Count / rate.Among)} ({CountText.ShareRange(rate.Interval)})", $"{CountText.Share(rate.Count / rate.Among)} ({CountText.ShareRange(rate.Interval)})");

    public static Text UnclaimedOf(PublishedArea area) => area.Unclaimed is { } range ? CountText.Range(range) : TerritoryText.Hidden;

    /// <summary>What the figures stand on, and what their margins are.</summary>
    public static IReadOnlyList<Text> Sources(NeedsView view)
    {
        var published = view.Published;
        return
        [
            Text.Of($"Foyers inventés, calés sur : {published.Source.Words}. Aucun n’existe. Population {Short(published.Population)}, loi {Short(published.Law)}, {published.Calibrations} calage(s).", $"Invented households, calibrated to: {published.Source.Words}. None of them exists. Population {Short(published.Population)}, law {Short(published.Law)}, {published.Calibrations} calibration(s)."),
            new("Droits : la loi de ces mois, la situation de chaque foyer restant ce qu’elle est. Marge du tirage : ce que d’autres tirages donneraient, dix-neuf fois sur vingt ; marge du calage : ce que donnent d’autres calages aux mêmes chiffres.", "Rights: the law of these months, the situation of each household staying as it is. Sampling band: what other draws would give, nineteen times out of twenty; calibration band: what other calibrations to the same counts give."),
            published.IsForecast
                ? new("Certains montants à venir ne sont pas encore publiés : ceux d’aujourd’hui tiennent leur place.", "Some amounts to come are not published yet: those of today stand in their place.")
                : new("Tous les montants de ces mois sont publiés.", "All amounts of these months are published."),
            .. FrenchLaw.System.Rights.SelectMany(right => right.NonTakeUp.Select(study => Text.Of($"{right.Name}. {NonTakeUpText.Of(study)} {study.Source}.", $"{right.Name}. {NonTakeUpText.Of(study)} {study.Source}."))),
            .. TakeUp.Known.Select(one => Text.Of($"Part qui ne demande pas le RSA, {CountText.ShareRange(one.Rate)} : {one.Source}, {one.Year}.", $"Share who do not claim RSA, {CountText.ShareRange(one.Rate)}: {one.Source}, {one.Year}.")),
            new("Parts : comptées parmi les allocataires, avec l’intervalle de Wilson. La carte seule rapproche de la moyenne les aires où peu sont comptés (Marshall) : le hasard n’y ressemble pas à un besoin.", "Shares: counted among recipients, with Wilson’s interval. The map alone brings areas where few are counted nearer to the mean (Marshall): chance does not look like need on it."),
            new("« Caché » : de 1 à 10 foyers, ou ce qui permettrait de retrouver un tel nombre.", "'Hidden': from 1 to 10 households, or what would let one find such a number."),
        ];
    }

    private static Text Breaks(NeedsView view, int month) => Text.Of(
        $"En {view.Months[month].InWords}, si rien ne change dans leur situation, des foyers perdraient un droit en entier : {Of(view.Published.All.Ending[month])} ; ou une partie d’un droit : {Of(view.Published.All.Falling[month])}.",
        $"In {view.Months[month].InWords}, if nothing changes in their situation, households would lose a right in whole: {Of(view.Published.All.Ending[month])}; or a part of a right: {Of(view.Published.All.Falling[month])}.");

    private static Text UnclaimedInAll(NeedsView view) => Text.Of(
        $"De {CountText.Range(view.Unclaimed)} foyers auraient droit au RSA sans le demander : l’écart vient de ce que les études savent, et ne peut pas être réduit ici.",
        $"From {CountText.Range(view.Unclaimed)} households would have a right to RSA and do not claim it: the gap comes from what studies know, and cannot be narrowed here.");

    private static Text Classes(NeedsView view)
    {
        var parts = Text.Join(new(", ", ", "), view.ByClass.Select((areas, rank) => Text.Of($"{ClassWords(rank)} dans {areas}", $"{ClassWords(rank)} in {areas}")));
        return Text.Of($"Part des allocataires qui touchent le RSA, en nombre d’aires : {parts}.", $"Share of recipients who receive RSA, by how many areas: {parts}.");
    }

    private static Text ClassWords(int rank) => rank == 0
        ? Text.Of($"{NeedsView.Bounds[0]} % ou moins", $"{NeedsView.Bounds[0]}% or less")
        : rank == NeedsView.Bounds.Count ? Text.Of($"plus de {NeedsView.Bounds[^1]} %", $"over {NeedsView.Bounds[^1]}%") : Text.Of($"{NeedsView.Bounds[rank - 1]} à {NeedsView.Bounds[rank]} %", $"{NeedsView.Bounds[rank - 1]} to {NeedsView.Bounds[rank]}%");

    private static string Short(string digest) => digest[..Math.Min(8, digest.Length)];
}
