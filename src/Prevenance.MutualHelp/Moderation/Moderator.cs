using Prevenance.MutualHelp.Relay;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>What becomes of a text.</summary>
/// <param name="Verdict">What.</param>
/// <param name="Reasons">Why, each for who wrote it; none where it is simply published.</param>
/// <param name="Numbers">Those to show before anything is stored.</param>
/// <param name="Kept">The text that may be stored: without what must not lie anywhere.</param>
public sealed record Judgement(Verdict Verdict, IReadOnlyList<Text> Reasons, IReadOnlyList<string> Numbers, string Kept);

/// <summary>
/// Judges texts by plain rules before anybody reads them. What no rule knows is held: nothing is published because nobody thought of it.
/// </summary>
/// <param name="rules">The rules.</param>
public sealed class Moderator(ModerationRules rules)
{
    /// <summary>The same text so many times within an hour is no request any more.</summary>
    public const int TimesThatAreTooMany = 3;

    /// <summary>What is kept where words give an access: no pattern finds all of what gives it.</summary>
    private const string Erased = "[texte effacé]";

    private static readonly Text Secret = new(
        "un code, un mot de passe ou un numéro personnel n’est gardé nulle part : il vient d’être effacé", "a code, a password or a personal number is kept nowhere: it was just erased");

    private static readonly Text Reachable = new(
        "un numéro, une adresse ou un lien serait lu de tous : il peut être caché, et l’on vous écrit par le relais", "a number, an address or a link would be read by everybody: it can be hidden, and people write to you through the relay");

    private static readonly Text Repeated = new("la même annonce plusieurs fois : un humain la lit", "the same text several times: a human reads it");

    /// <summary>What nobody thought of may be grave: what is held tells whom to call as well.</summary>
    private static readonly Text Unknown = new(
        "un humain lit ce que nos règles ne reconnaissent pas, avant tout le monde ; si cela ne peut pas attendre, appelez le 112, ou le 15, le 17, le 115",
        "a human reads what our rules do not recognise, before everybody else; if it cannot wait, call 112, or 15, 17, 115");

    /// <param name="kind">What is posted.</param>
    /// <param name="text">Its words.</param>
    /// <param name="timesInAnHour">How many times the same words were posted within an hour, this one included.</param>
    public Judgement Judge(PostKind kind, string text, int timesInAnHour = 1)
    {
        var masked = Masking.Of(text);
        var met = rules.Met(kind, text).Select(rule => (rule.Verdict, rule.Because, rule.Numbers)).ToList();
        var givesAccess = met.Any(one => one.Verdict == Verdict.HoldAndErase);
        if (masked.HoldsSecret)
            met.Add((Verdict.HoldAndErase, Secret, []));
        else if (masked.Count > 0)
            met.Add((Verdict.Hold, Reachable, []));
        if (timesInAnHour >= TimesThatAreTooMany)
            met.Add((Verdict.Hold, Repeated, []));
        if (met.Count == 0)
            met.Add((Verdict.Hold, Unknown, []));
        var verdict = met.Max(one => one.Verdict);
        return new Judgement(
            verdict,
            [.. met.Where(one => one.Verdict == verdict && one.Because.French.Length > 0).Select(one => one.Because)],
            [.. met.Where(one => one.Verdict == verdict).SelectMany(one => one.Numbers).Distinct()],
            givesAccess ? Erased : masked.HoldsSecret ? masked.Text : text);
    }
}
