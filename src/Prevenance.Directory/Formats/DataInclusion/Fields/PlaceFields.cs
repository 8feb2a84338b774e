using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion.Fields;

/// <summary>Where the service of a record is, and whether its codes agree.</summary>
internal static partial class PlaceFields
{
    private const string Code = "code_insee";

    /// <param name="fields">The record.</param>
    /// <param name="communes">Those of the territory that is served.</param>
    public static Location? Read(RecordFields fields, Communes communes)
    {
        var (postal, city) = (Matching(fields, "code_postal", PostalCode()), fields.Text("commune"));
        var code = Agreed(fields, Matching(fields, Code, InseeCode()), postal, city, communes);
        var (position, certainty) = PositionFields.Read(fields, code is null ? null : communes.Find(code));
        var location = new Location
        {
            Address = fields.Text("adresse"),
            Complement = fields.Text("complement_adresse"),
            PostalCode = postal,
            City = city,
            CommuneCode = code,
            Position = position,
            Certainty = certainty,
        };
        return location.IsSaid || certainty == Certainty.ToCheck ? location : null;
    }

    private static string? Matching(RecordFields fields, string field, Regex form)
    {
        var text = fields.Text(field);
        if (text is null || form.IsMatch(text))
            return text;
        fields.Lose(field, Text.Of($"« {text} » n’a pas la forme d’un code : laissé de côté", $"'{text}' has not the form of a code: left out"));
        return null;
    }

    /// <summary>The code of the commune: where postal code and name say another one, theirs, and it is asked.</summary>
    private static string? Agreed(RecordFields fields, string? code, string? postal, string? city, Communes communes)
    {
        var named = Named(postal, city, communes);
        if (code is null)
            return named?.Code;
        if (communes.Find(code) is { } commune)
        {
            if (code == commune.ArrondissementOf || IsOf(commune, postal, city, communes))
            {
                if (commune.ArrondissementOf is not null)
                    fields.Note(Code, NoteKind.Noted, Text.Of($"arrondissement : trouvé pour {commune.Name} et pour toute la ville", $"district: found for {commune.Name} and for the whole city"));
                return code;
            }
        }
        else if (postal is null || IsOfTheSameDepartement(code, postal))
        {
            return code;
        }
        fields.Note(Code, NoteKind.Asked, named is null
            ? Text.Of($"le code {code} ne va pas avec {postal} {city} : demandé, et l’adresse seule situe en attendant", $"the code {code} does not go with {postal} {city}: asked, and the address alone locates meanwhile")
            : Text.Of($"le code postal et la commune disent {named.Name} ({named.Code}), le code dit {communes.Find(code)?.Name.French ?? code} : demandé, situé par l’adresse en attendant", $"postal code and commune say {named.Name} ({named.Code}), the code says {communes.Find(code)?.Name.English ?? code}: asked, located by the address meanwhile"));
        return named?.Code;
    }

    private static bool IsOf(Commune commune, string? postal, string? city, Communes communes)
    {
        var whole = commune.ArrondissementOf is { } of ? communes.Find(of)! : commune;
        return (postal is null || commune.PostalCodes.Contains(postal) || IsCedex(postal, commune)) && (city is null || IsNamed(whole, city));
    }

    /// <summary>Firms and offices have postal codes of their own: only the département can be held against them.</summary>
    private static bool IsCedex(string postal, Commune commune) => !Communes.Own.All.Any(other => other.PostalCodes.Contains(postal)) && IsOfTheSameDepartement(commune.Code, postal);

    private static Commune? Named(string? postal, string? city, Communes communes)
    {
        if (postal is null || city is null)
            return null;
        var found = communes.All.Where(commune => commune.PostalCodes.Contains(postal)
            && IsNamed(commune.ArrondissementOf is { } of ? communes.Find(of)! : commune, city)).ToList();
        return found.FirstOrDefault(commune => commune.ArrondissementOf is not null) ?? (found.Count == 1 ? found[0] : null);
    }

    /// <summary>Whether a name begins with that of the commune: « LYON 03 », « Lyon 3e Arrondissement » are Lyon.</summary>
    private static bool IsNamed(Commune commune, string city)
    {
        var (name, words) = (Words.Telling(commune.Name.French), Words.Telling(city).Select(word => word == "st" ? "saint" : word == "ste" ? "sainte" : word).ToList());
        return words.Take(name.Count).SequenceEqual(name);
    }

    private static bool IsOfTheSameDepartement(string code, string postal) => AreaServed.DepartementOf(code) switch
    {
        "2A" or "2B" => postal.StartsWith("20", StringComparison.Ordinal),
        var departement => postal.StartsWith(departement, StringComparison.Ordinal),
    };

    [GeneratedRegex("^[0-9]{5}$")]
    private static partial Regex PostalCode();

    [GeneratedRegex("^(?:[0-9]{2}|2[AB])[0-9]{3}$")]
    private static partial Regex InseeCode();
}
