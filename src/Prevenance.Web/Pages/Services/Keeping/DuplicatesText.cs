using Prevenance.Directories;
using Prevenance.Directories.Duplicates;
using Prevenance.Directories.Search;
using Prevenance.Web.Pages.Services.Cards;

namespace Prevenance.Web.Pages.Services.Keeping;

internal static class DuplicatesText
{
    public static readonly Text Title = new("Les fiches qui parlent peut-être du même service", "Cards that may be about one service");
    public static readonly Text Lead = new(
        "Des règles les rapprochent ; c’est vous qui dites. Rien n’est fusionné : les fiches dites les mêmes tiennent en une ligne dans la recherche, et les autres sources restent citées.",
        "Rules bring them together; you are the one who says. Nothing is merged: cards that are said to be the same stand on one line of a search, and the other sources stay named.");
    public static readonly Text AreSame = new("Ce sont les mêmes", "They are the same");
    public static readonly Text AreNot = new("Ce n’est pas le même", "It is not the same");
    public static readonly Text Said = new("Ce qui a été dit", "What was said");
    public static readonly Text NothingSaid = new("Rien encore.", "Nothing yet.");
    public static readonly Text Undo = new("Revenir là-dessus", "Go back on it");

    /// <summary>What is read side by side.</summary>
    public static readonly IReadOnlyList<(Text Name, Func<Service, string?> Read)> Compared =
    [
        (CardText.FieldName("nom").WithCapital(), one => one.Name),
        (CardText.FieldName("description").WithCapital(), one => one.Description),
        (new("Adresse", "Address"), one => CardText.Where(one.Places.Select(place => place.Location).FirstOrDefault())),
        (new("Téléphone", "Telephone"), one => string.Join(", ", one.Telephones.Select(CardText.Number))),
        (new("Courriel", "E-mail"), one => string.Join(", ", one.Mails.Select(mail => mail.Address))),
        (new("Horaires", "Hours"), one => one.Places.Select(place => place.Hours.Text).FirstOrDefault()),
        (new("Mise à jour", "Updated"), one => one.Freshness.Updated is { } day ? DayText.Iso(day) : null),
    ];

    public static Text Count(int count) => count switch
    {
        0 => new("Aucun groupe n’attend de réponse.", "No group waits for an answer."),
        1 => new("Un groupe attend une réponse.", "One group waits for an answer."),
        _ => Text.Of($"{count} groupes attendent une réponse.", $"{count} groups wait for an answer."),
    };

    public static Text Of(KinGroup found) => Text.Of($"{Of(found.Kinship)} Règle : {Because(found)}.", $"{Of(found.Kinship)} Rule: {Because(found)}.");

    public static Text IsNot(Service card) => Text.Of($"Celle de {card.Source} n’est pas le même", $"That of {card.Source} is not the same");

    public static Text CardOf(Service card) => Text.Of($"La fiche de {card.Source} : {card.Name}", $"The card of {card.Source}: {card.Name}");

    public static Text Of(KinWord word, Func<string, string> called, IReadOnlyDictionary<string, string> names)
    {
        var by = names.TryGetValue(word.By, out var name) ? new Text(name, name) : new Text("quelqu’un qui n’est plus ici", "somebody who is no longer here");
        return word.IsSame
            ? Text.Of($"{called(word.One)} et {called(word.Other)} : les mêmes, dit le {DayText.Of(word.SaidOn)} par {by}", $"{called(word.One)} and {called(word.Other)}: the same, said on {DayText.Of(word.SaidOn)} by {by}")
            : Text.Of($"{called(word.One)} et {called(word.Other)} : pas le même, dit le {DayText.Of(word.SaidOn)} par {by}", $"{called(word.One)} and {called(word.Other)}: not the same, said on {DayText.Of(word.SaidOn)} by {by}");
    }

    private static Text Of(Kinship kinship) => kinship switch
    {
        Kinship.Same => new("Les règles y voient le même.", "The rules see one and the same."),
        Kinship.Moved => new("A-t-il déménagé ?", "Did it move?"),
        _ => new("Quelque chose est pour, quelque chose est contre.", "Something speaks for it and something against."),
    };

    private static Text Because(KinGroup found) => Text.Join(new(" ; ", "; "), found.Reasons.Select(reason => reason.Because).Distinct());
}
