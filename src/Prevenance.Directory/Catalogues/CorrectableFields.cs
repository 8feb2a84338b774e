using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Directories.Catalogues;

/// <summary>The fields that may be known better here: all but who says it, which service it is, and when its source changed it.</summary>
internal static class CorrectableFields
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "nom", "description", "type", "thematiques", "publics", "publics_precisions", "conditions_acces", "frais", "frais_precisions", "modes_accueil", "modes_mobilisation", "mobilisable_par",
        "mobilisation_precisions", "lien_mobilisation", "lien_source", "telephone", "courriel", "contact_nom_prenom", "adresse", "complement_adresse", "code_postal", "code_insee", "commune",
        "longitude", "latitude", "zone_eligibilite", "horaires_accueil", "languages", "wheelchair", "minimum_age", "maximum_age", "maximum_quotient", "capacity",
    };

    /// <summary>In characters: beyond, it is no card any more.</summary>
    private const int Longest = 2_000;

    private static readonly Text Sensitive = new(
        "ces mots diraient que le lieu ne doit pas être trouvé, ou qu’il peut l’être : cela ne se corrige pas ici, voyez-le avec qui tient l’annuaire",
        "these words would say that the place must not be found, or that it may be: this is not corrected here, see it with who keeps the directory");

    /// <summary>Holds a value to what the format takes there, and to what a card can be.</summary>
    /// <param name="field">The field.</param>
    /// <param name="written">The record as it stands, with what was corrected before.</param>
    /// <param name="value">What it is to say.</param>
    /// <param name="isSettled">Whether a human said whether the place must not be found: words do not tell any more.</param>
    /// <param name="day">The day.</param>
    /// <param name="communes">Those of the territory.</param>
    /// <exception cref="RefusalException">There is no such field, or the value is none of it, or it would change whether the place may be found.</exception>
    public static void Require(string field, JsonElement written, JsonElement value, bool isSettled, DateOnly day, Communes communes)
    {
        if (!Names.Contains(field))
        {
            throw new RefusalException(field, NearestName.Find(field, Names) is { } nearest
                ? Text.Of($"ce champ ne se corrige pas ici ; attendu, par exemple : {nearest}", $"this field cannot be corrected here; expected for instance {nearest}")
                : new Text("ce champ ne se corrige pas ici", "this field cannot be corrected here"));
        }
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length > Longest)
            throw new RefusalException(field, Text.Of($"au plus {Longest} signes", $"at most {Longest} signs"));
        var (before, after) = (Read(written), Read(SourceText.With(written, field, value)));
        if (after.Notes.FirstOrDefault(note => note.Field.Split('[')[0] == field && (note.BreaksSchema || note.Kind is NoteKind.Asked or NoteKind.Refused)) is { } fault)
            throw new RefusalException(field, fault.Because);
        if (after.Service is not { } service)
            return;
        if (field == "telephone" && IsWritten(value) && service.Telephones.Count == 0)
            throw new RefusalException(field, new Text("aucun numéro ne s’y lit ; attendu, comme 04 65 71 00 10", "no number can be read there; expected one such as 04 65 71 00 10"));
        if (field == Catalogue.RoomField && value.ValueKind != JsonValueKind.Null && service.Capacity is not { Room: not Room.Unknown })
            throw new RefusalException(field, new Text("ceci ne dit pas s’il y a de la place", "this does not say whether there is room"));
        if (field == "courriel" && IsWritten(value) && service.Mails.Count == 0)
            throw new RefusalException(field, new Text("aucune adresse ne s’y lit ; attendu, comme accueil@exemple.fr", "no address can be read there; expected one such as desk@example.org"));
        // Words alone would take a card away from everybody, or show a place that must not be found: a human says so, and is answerable for it.
        if (!isSettled && before.Service is { } known && known.IsSensitive != service.IsSensitive)
            throw new RefusalException(field, Sensitive);

        ImportedRecord Read(JsonElement record) => new RecordReader(day, communes).Read(1, record);
    }

    private static bool IsWritten(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());
}
