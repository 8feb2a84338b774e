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

    /// <summary>Holds a value to what the format takes there.</summary>
    /// <exception cref="RefusalException">There is no such field, or the value is none of it.</exception>
    public static void Require(string field, JsonElement source, JsonElement value, DateOnly day, Communes communes)
    {
        if (!Names.Contains(field))
        {
            throw new RefusalException(field, NearestName.Find(field, Names) is { } nearest
                ? Text.Of($"ce champ ne se corrige pas ici ; attendu, par exemple : {nearest}", $"this field cannot be corrected here; expected for instance {nearest}")
                : new Text("ce champ ne se corrige pas ici", "this field cannot be corrected here"));
        }
        var notes = new RecordReader(day, communes).Read(1, SourceText.With(source, field, value)).Notes;
        if (notes.FirstOrDefault(note => note.Field.Split('[')[0] == field && (note.BreaksSchema || note.Kind is NoteKind.Asked or NoteKind.Refused)) is { } fault)
            throw new RefusalException(field, fault.Because);
    }
}
