using System.Security.Cryptography;
using System.Text;
using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Publishing;

/// <summary>
/// A service as everybody may read it: the one way to pages, searches, exports and interfaces, so that nothing of a sensitive place can leave beside it.
/// </summary>
public static class PublicView
{
    private const int MaskLength = 12;

    private static readonly Text Shelter = new("Mise à l’abri", "Shelter");
    private static readonly Text CallFirst = new(
        "L’adresse n’est donnée à personne. Appelez le 3919 ou le 115, jour et nuit.", "The address is given to nobody. Call 3919 or 115, day and night.");

    /// <summary>Those who answer day and night, in the place of the team's own number.</summary>
    private static readonly string[] DayAndNight = ["3919", "115"];

    /// <summary>The service without what is for professionals; of a sensitive one, without all that could lead to its door.</summary>
    public static Service Of(Service service) => !service.IsSensitive
        ? service with { Contact = null, Mails = [.. service.Mails.Where(mail => !mail.IsPrivate)], SettledSensitivity = false }
        : new Service(Mask(service.Id), service.Source, Harmless(service, service.Name) ?? Shelter.French, Harmless(service, service.Description) ?? CallFirst.French)
        {
            StructureId = service.StructureId is { } structure ? Mask(structure) : null,
            Kind = service.Kind,
            Themes = service.Themes,
            Audience = new Audience { Publics = service.Audience.Publics, MinimumAge = service.Audience.MinimumAge, MaximumAge = service.Audience.MaximumAge, MaximumQuotient = service.Audience.MaximumQuotient },
            Fees = service.Fees with { Note = null },
            Reception = service.Reception,
            Telephones = DayAndNight,
            Languages = service.Languages,
            Accessibility = service.Accessibility with { Page = null },
            Capacity = service.Capacity,
            Freshness = service.Freshness with { VerifiedBy = null },
            Publication = service.Publication,
            Places = [new ServicePlace(null, Widened(service), OpeningHours.Read(null))],
            SettledSensitivity = true,
        };

    /// <summary>The city or the wider area that stands in the place of an address that is hidden.</summary>
    public static Text AreaInWords(Service service) => service.Places.SelectMany(place => place.Area.Codes).Any(code => code is "69" or "200046977")
        ? new Text("Métropole de Lyon", "Lyon metropolitan area")
        : new Text("lieu tenu secret", "place kept secret");

    /// <summary>Names say as much as addresses: identifiers are replaced by others that stay.</summary>
    private static string Mask(string id) => "sensible--" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..MaskLength];

    /// <summary>The text, unless a word or a number of it is one of where the service is.</summary>
    private static string? Harmless(Service service, string text)
    {
        var secret = service.Places.SelectMany(place => Telling(place.Location)).Concat(service.Mails.SelectMany(mail => Words.Of(mail.Address)))
            .Concat(Words.Of(service.Id)).Concat(Words.Of(service.StructureId ?? "")).Concat(Words.Of(service.Contact ?? "")).Where(word => word.Length > 2).ToHashSet(StringComparer.Ordinal);
        secret.ExceptWith(Words.Of(string.Join(' ', service.Themes)));
        secret.ExceptWith(Words.Of(service.Source));
        return Words.Of(text).Any(word => secret.Contains(word) || word.Any(char.IsAsciiDigit) || WaysToADoor.Contains(word)) ? null : text;
    }

    private static readonly HashSet<string> WaysToADoor = new(StringComparer.Ordinal)
    {
        "rue", "avenue", "boulevard", "place", "impasse", "chemin", "allee", "quai", "cours", "route", "square", "montee", "metro", "tramway", "tram", "bus", "arret", "gare", "interphone", "digicode", "batiment", "immeuble", "arrondissement", "quartier",
    };

    private static IEnumerable<string> Telling(Location? location) => location is null ? []
        : Words.Of($"{location.Address} {location.Complement} {location.PostalCode} {location.City} {location.CommuneCode}");

    /// <summary>An area as small as a commune says where: its département stands for it.</summary>
    private static AreaServed Widened(Service service)
    {
        var codes = service.Places.SelectMany(place => place.Area.Codes).Select(code => code.Length == 5 && code.All(char.IsAsciiLetterOrDigit) && code != "99100" ? AreaServed.DepartementOf(code) : code);
        return new AreaServed([.. codes.Distinct()]);
    }
}
