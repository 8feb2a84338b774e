namespace Prevenance.Choices.Horizon;

/// <summary>How signals are told, wherever they are read.</summary>
public static class SignalText
{
    /// <summary>What the page is called.</summary>
    public static readonly Text Title = new("Ce qui se voit venir", "What may be coming");

    /// <summary>What it does, and does not.</summary>
    public static readonly Text Posture = new(
        "Des signaux, chacun avec sa source, ses dates et le choix du livret qu’il changerait. Ce ne sont pas des prévisions : rien n’en découle tout seul. Ils sont dans l’ordre de leur nom, et ceux qui se contredisent sont nommés l’un à côté de l’autre.",
        "Signals, each with its source, its dates and the choice of the booklet that it would change. They are no forecasts: nothing follows from them by itself. They stand in the order of their names, and those that contradict each other are named side by side.");

    /// <summary>That two others have not read it.</summary>
    public static readonly Text NotReviewed = Text.Of(
        $"Pas encore relu par {Signal.Reviewers} autres personnes.", $"Not yet reviewed by {Signal.Reviewers} others.");

    /// <summary>That its day to be read again has come.</summary>
    public static readonly Text ToBeReadAgain = new("À relire : son jour est passé.", "To be read again: its day has passed.");

    /// <summary>Kind, strength and reach, in one line.</summary>
    public static Text Of(Signal signal) => Text.Join(new(" · ", " · "), [Of(signal.Kind), Of(signal.Strength), Of(signal.Reach)]);

    /// <summary>Where it was read and when.</summary>
    public static Text SourceOf(Signal signal) => Text.Of(
        $"{signal.Source} ; daté du {signal.Date:yyyy-MM-dd}, vu le {signal.Seen:yyyy-MM-dd} par {SignalRoleText.Of(signal.SeenBy)}",
        $"{signal.Source}; dated {signal.Date:yyyy-MM-dd}, seen on {signal.Seen:yyyy-MM-dd} by {SignalRoleText.Of(signal.SeenBy)}");

    /// <summary>Who read it after, and when it is read again.</summary>
    public static Text ReviewOf(Signal signal) => signal.IsReviewed
        ? Text.Of($"Relu par : {Reviewers(signal)}. À relire le {signal.NextReview:yyyy-MM-dd}.", $"Reviewed by: {Reviewers(signal)}. To be read again on {signal.NextReview:yyyy-MM-dd}.")
        : NotReviewed;

    private static Text Reviewers(Signal signal) => Text.Join(new(", ", ", "), signal.ReviewedBy.Select(SignalRoleText.Of));

    private static Text Of(SignalKind kind) => kind switch
    {
        SignalKind.Social => new("façons de vivre", "ways of living"),
        SignalKind.Technological => new("outils", "tools"),
        SignalKind.Economic => new("argent, travail, prix", "money, work, prices"),
        SignalKind.Environmental => new("climat et milieu", "climate and surroundings"),
        _ => new("lois et institutions", "laws and institutions"),
    };

    private static Text Of(SignalStrength strength) => strength switch
    {
        SignalStrength.Weak => new("signal faible", "weak signal"),
        SignalStrength.Growing => new("signal qui grandit", "growing signal"),
        _ => new("signal fort", "strong signal"),
    };

    private static Text Of(SignalReach reach) => reach switch
    {
        SignalReach.Near => new("d’ici deux ans", "within two years"),
        SignalReach.Middle => new("d’ici deux à cinq ans", "in two to five years"),
        _ => new("au-delà de cinq ans", "beyond five years"),
    };
}
