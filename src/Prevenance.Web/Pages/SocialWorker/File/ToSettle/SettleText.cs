using Prevenance.Accounts;
using Prevenance.Casework;
using Prevenance.Casework.Facts;

namespace Prevenance.Web.Pages.SocialWorker.File.ToSettle;

internal static class SettleText
{
    public static readonly Text Title = new("À éclaircir avec elle", "To settle with her");
    public static readonly Text Lead = new("Deux sources disent autre chose du même jour. Rien n’est effacé : votre réponse est un fait de plus, daté, à votre nom, avec sa raison, qu’elle emporte avec son dossier.", "Two sources say different things of the same day. Nothing is erased: your answer is one more fact, dated, in your name, with its reason, which she takes away with her file.");
    public static readonly Text None = new("Rien à éclaircir ici.", "There is nothing to settle here.");
    public static readonly Text Right = new("Ce qui est juste", "What is right");
    public static readonly Text Both = new("Les deux peuvent être vrais", "Both may be true");
    public static readonly Text ToAsk = new("Personne ne sait encore : à lui demander", "Nobody knows yet: to ask her");
    public static readonly Text Why = new("Pourquoi, en quelques mots", "Why, in a few words");
    public static readonly Text Save = new("Noter la réponse", "Note the answer");
    public static readonly Text RightFirst = new("Choisissez une réponse, même « à lui demander ».", "Choose an answer, be it 'to ask her'.");
    public static readonly Text WhyFirst = new("Dites pourquoi en quelques mots : quelqu’un d’autre le lira.", "Say why in a few words: somebody else will read it.");
    public static readonly Text Go = new("Éclaircir", "Settle");

    /// <summary>What the morning's page says of it.</summary>
    public static Text Waiting(int count) => count == 1 ? new("un point", "one point") : Text.Of($"{count} points", $"{count} points");

    /// <summary>« importé : CAF, le 3 mars 2026, vrai depuis le 1er janvier 2026 ».</summary>
    public static Text Side(Fact fact) => Text.Of(
        $"{fact.Source.InWords}, appris le {DayText.Of(FrenchTime.DayOf(fact.RecordedAt))}, vrai depuis le {DayText.Of(fact.From)}",
        $"{fact.Source.InWords}, learnt on {DayText.Of(FrenchTime.DayOf(fact.RecordedAt))}, true since {DayText.Of(fact.From)}");

    /// <summary>Who said that she is to be asked, when and why.</summary>
    public static Text Asked(Fact fact, string who) => Text.Of(
        $"À lui demander, dit {who} le {DayText.Of(FrenchTime.DayOf(fact.RecordedAt))} : {fact.Source.Detail}",
        $"To ask her, says {who} on {DayText.Of(FrenchTime.DayOf(fact.RecordedAt))}: {fact.Source.Detail}");
}
