using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Search;
using Prevenance.Directories.Search.Typed;
using Prevenance.Geography;

namespace Prevenance.Web.Pages.Services.Cards;

/// <summary>What the fields of a card hold, in words: the codes of the format are for files.</summary>
internal static class FieldWords
{
    private const string Area = "zone_eligibilite";

    /// <summary>The answers that a field takes, where it takes no other; none where words are typed.</summary>
    public static IReadOnlyList<(string Code, Text Words)> ChoicesOf(string field) =>
        [.. (field == "languages" ? ServiceWords.Languages : FieldValue.CodesOf(field)).Select(code => (code, Of(field, code)))];

    /// <summary>Whether what it holds is told in the language of the page; otherwise it is as its source wrote it, in French.</summary>
    public static bool HasWords(string field) => field is Area or Catalogue.RoomField || ChoicesOf(field).Count > 0;

    /// <summary>What a field holds, in words.</summary>
    /// <param name="field">The field.</param>
    /// <param name="told">As <see cref="CardField"/> and <see cref="Correction"/> tell it.</param>
    public static Text InWords(string field, string told) => Text.Join(new(", ", ", "), FieldValue.Each(field, told).Select(code => Of(field, code)));

    /// <summary>What was typed in a field, as the format takes it: areas are typed by their names.</summary>
    public static string Typed(string field, string typed) => field != Area ? typed : string.Join(", ", FieldValue.Each(field, typed).Select(one => AreaNames.CodeOf(one, Communes.Own)));

    private static Text Of(string field, string code) => (field, code) switch
    {
        ("publics", "tous-publics") => new("tout le monde", "everybody"),
        ("publics", _) => ServiceWords.Public(code),
        ("languages", _) => ServiceWords.Language(code),
        (Area, _) => AreaServed.NameOf(code, Communes.Own),
        ("modes_mobilisation", _) => CardText.Way(code),
        ("modes_accueil", "en-presentiel") => new("sur place", "on site"),
        ("modes_accueil", "a-distance") => new("à distance", "remote"),
        ("mobilisable_par", Mobilisation.Residents) => new("les personnes elles-mêmes", "people themselves"),
        ("mobilisable_par", "professionnels") => new("des professionnels", "professionals"),
        ("frais", "gratuit") => new("gratuit", "free"),
        ("frais", "payant") => new("payant", "paid"),
        (_, FieldValue.Yes) when FieldValue.CodesOf(field).Contains(code) => new("oui", "yes"),
        (_, FieldValue.No) when FieldValue.CodesOf(field).Contains(code) => new("non", "no"),
        (Catalogue.RoomField, _) when Enum.TryParse<Room>(code, out var room) && RoomWords.Of(room) is { } words => words,
        _ => new(code, code),
    };
}
