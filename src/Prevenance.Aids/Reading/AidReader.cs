using System.Globalization;
using Prevenance.Law;
using Prevenance.Texts.Files;
using Prevenance.Law.Rights;

namespace Prevenance.Aids.Reading;

/// <summary>Reads an aid; each fault is told with its line and what was expected.</summary>
internal static class AidReader
{
    private static readonly Text Expected = new(
        "attendu : une table avec aid, label, institution, source et conditions", "expected one mapping with aid, label, institution, source and conditions");

    /// <exception cref="RefusalException">The text is not an aid as docs/aids.md describes it.</exception>
    public static Aid Read(string path, TextReader text, LegalSystem law)
    {
        var file = YamlMap.Parse(path, text, Expected);
        var id = file.Text("aid");
        if (id.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '/' or '\\' or '"'))
            throw file.Fault(file.Require("aid"), $"« {id} » n’est pas un nom : un nom n’a ni espace, ni barre, ni guillemet", $"'{id}' is no name: a name has no space, slash or quote");
        var aid = new Aid
        {
            Id = id,
            Label = Words.Read(file, file.Require("label")),
            About = Words.Optional(file, "about"),
            Theme = file.OneOf<AidTheme>("theme") ?? AidTheme.Other,
            Institution = ReadInstitution(file),
            Source = ReadSource(file),
            For = file.OneOf<Beneficiary>("for") ?? Beneficiary.Person,
            Valid = ReadValidity(file),
            Conditions = new ConditionReader(file, law).All("conditions"),
            Amount = new AmountReader(file, law).Optional(),
            Unit = file.OptionalText("unit") ?? Aid.Euros,
            AmountNote = Words.Optional(file, "amount_note"),
            Paid = file.OneOf<Rhythm>("paid") ?? Rhythm.Other,
            NotWith = file.Find("not_with") is { } names ? file.Texts(names) : [],
            Claim = ReadClaim(file),
        };
        file.RefuseOtherKeys();
        return aid;
    }

    private static Institution ReadInstitution(YamlMap file)
    {
        var map = file.Map("institution", new("institution est { name, level, code }", "institution is { name, level, code }"));
        var institution = new Institution(map.Text("name"), map.OptionalText("level") ?? "national", map.OptionalText("code"));
        map.RefuseOtherKeys();
        return institution;
    }

    private static AidSource ReadSource(YamlMap file)
    {
        var map = file.Map("source", new("source est { url, read, written }", "source is { url, read, written }"));
        var source = new AidSource(Address(map, "url") ?? map.Text("url"), map.OptionalText("read") is null ? null : Day(map, "read"), Year(map, "written"));
        map.RefuseOtherKeys();
        return source;
    }

    private static (Month?, Month?) ReadValidity(YamlMap file)
    {
        if (file.OptionalMap("valid", new("valid est { from: 2025-01, until: 2025-12 }", "valid is { from: 2025-01, until: 2025-12 }")) is not { } map)
            return default;
        var validity = (OptionalMonth(map, "from"), OptionalMonth(map, "until"));
        map.RefuseOtherKeys();
        return validity;
    }

    private static AidClaim ReadClaim(YamlMap file)
    {
        if (file.OptionalMap("claim", new("claim est { online, form, page, words }", "claim is { online, form, page, words }")) is not { } map)
            return new AidClaim();
        var claim = new AidClaim
        {
            Online = Address(map, "online"),
            Form = Address(map, "form"),
            Page = Address(map, "page"),
            Words = Words.Optional(map, "words"),
        };
        map.RefuseOtherKeys();
        return claim;
    }

    private static Month? OptionalMonth(YamlMap map, string key) => map.OptionalText(key) switch
    {
        null => null,
        var text when Month.TryParse(text, out var month) => month,
        var text => throw map.Fault(map.Require(key), $"{key} est un mois, comme 2025-09, pas « {text} »", $"{key} is a month such as 2025-09, not '{text}'"),
    };

    /// <summary>Pages lead there: it is an address that a browser opens, and nothing that it would do.</summary>
    private static string? Address(YamlMap map, string key) => map.OptionalText(key) switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" => text,
        var text => throw map.Fault(map.Require(key), $"{key} est une adresse, comme https://www.lyon.fr/aides, pas « {text} »", $"{key} is an address such as https://www.lyon.fr/aides, not '{text}'"),
    };

    private static int? Year(YamlMap map, string key) => map.OptionalText(key) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) => year.Year,
        var text => throw map.Fault(map.Require(key), $"{key} est une année, comme 2025, pas « {text} »", $"{key} is a year such as 2025, not '{text}'"),
    };

    private static DateOnly Day(YamlMap map, string key) =>
        DateOnly.TryParseExact(map.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw map.Fault(map.Require(key), $"{key} est un jour, comme 2026-11-21", $"{key} is a day such as 2026-11-21");
}
