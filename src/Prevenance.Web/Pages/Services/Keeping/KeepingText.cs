using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Pages.Services.Cards;

namespace Prevenance.Web.Pages.Services.Keeping;

internal static class KeepingText
{
    public static readonly Text Title = new("L’annuaire : ce qui est à relire", "The directory: what is to be read");
    public static readonly Text Lead = new(
        "Ce que des passants disent des fiches, et ce qui est su mieux ici que par la source. Rien ne change sans vous.",
        "What passers-by say of cards, and what is known better here than by their source. Nothing changes without you.");
    public static readonly Text Waiting = new("Des passants l’ont dit", "Passers-by said so");
    public static readonly Text NothingWaits = new("Personne n’a rien signalé.", "Nobody reported anything.");
    public static readonly Text Corrected = new("Corrigé ici", "Corrected here");
    public static readonly Text NothingCorrected = new("Aucune fiche n’est corrigée. On corrige une fiche depuis la recherche d’un service pour une personne.", "No card is corrected. A card is corrected from the search of a service for somebody.");
    public static readonly Text CardTitle = new("Corriger une fiche", "Correct a card");
    public static readonly Text CardLead = new(
        "Une correction reste à côté de ce que la source écrit, dit de qui vous le savez, et prend fin quand la source change ce champ. Tout le monde la lit sur la fiche.",
        "A correction stands beside what the source writes, says from whom you know it, and ends once the source changes that field. Everybody reads it on the card.");
    public static readonly Text Read = new("C’est lu", "It is read");
    public static readonly Text ReadHint = new("Les mots sont alors effacés ; corrigez d’abord, s’il le faut.", "The words are then erased; correct first, where needed.");
    public static readonly Text History = new("Ce qui s’est passé", "What happened");
    public static readonly Text Import = new("un import", "an import");
    public static readonly Text PublicCard = new("La fiche que tout le monde lit", "The card that everybody reads");
    public static readonly Text Back = new("L’annuaire à relire", "The directory to be read");

    public static Text Times(IReadOnlyList<CardRemark> remarks) => remarks.Count == 1 ? new("dit une fois", "said once") : Text.Of($"dit {remarks.Count} fois", $"said {remarks.Count} times");

    public static Text SaidOn(CardRemark remark) => Text.Of($"{RemarkText.Of(remark.Kind)}, dit le {DayText.Of(remark.SaidOn)}", $"{RemarkText.Of(remark.Kind)}, said on {DayText.Of(remark.SaidOn)}");

    public static Text Of(CardHistory line, IReadOnlyDictionary<string, string> names) => Text.Of($"{DayText.Of(line.On)} : {Of(line.Event)}, par {By(line.By, names)}", $"{DayText.Of(line.On)}: {Of(line.Event)}, by {By(line.By, names)}");

    private static Text By(string? account, IReadOnlyDictionary<string, string> names) => account switch
    {
        null => Import,
        "service" => new("le service", "the service"),
        _ => names.TryGetValue(account, out var name) ? new Text(name, name) : new("quelqu’un qui n’est plus ici", "somebody who is no longer here"),
    };

    private static Text Of(CardEvent what) => what switch
    {
        CardEvent.Changed => new("sa source a changé", "its source changed"),
        CardEvent.Absent => new("sa source ne la cite plus", "its source names it no more"),
        CardEvent.Back => new("sa source la cite à nouveau", "its source names it again"),
        CardEvent.StateChanged => new("ouverture ou fermeture", "opened or closed"),
        CardEvent.SensitivitySettled => new("lieu dit sensible, ou non", "place said to be sensitive, or not"),
        CardEvent.Corrected => new("corrigée", "corrected"),
        CardEvent.CorrectionEnded => new("une correction a pris fin", "a correction ended"),
        _ => new("vérifiée", "verified"),
    };
}
