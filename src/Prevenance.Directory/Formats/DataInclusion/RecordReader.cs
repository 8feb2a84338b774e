using System.Text.Json;
using Prevenance.Directories.Formats.DataInclusion.Fields;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>Reads a service of data.inclusion v1: what it holds, and what there is to tell of it.</summary>
/// <param name="today">The day of the import.</param>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="isPartial">Whether records may lack what the format asks for: in files of cases.</param>
internal sealed class RecordReader(DateOnly today, Communes communes, bool isPartial = false)
{
    private const int LeastName = 3;
    private const int MostName = 150;
    private const int LeastDescription = 5;
    private const int MostDescription = 10_000;
    private const int MostText = 500;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The same of a record that something was told of before.</summary>
    public ImportedRecord Read(WrittenRecord record)
    {
        if (record.Notes.Any(note => note.Kind == NoteKind.Refused))
            return new ImportedRecord(record.Number, new RecordFields(record.Written, isPartial: true).Text("id"), null, record.Notes);
        var read = Read(record.Number, record.Written);
        return record.Notes.Count == 0 ? read : read with { Notes = [.. record.Notes, .. read.Notes] };
    }

    /// <param name="number">The rank of the record, from one.</param>
    /// <param name="record">The record.</param>
    public ImportedRecord Read(int number, JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return new ImportedRecord(number, null, null, [new RecordNote("", NoteKind.Refused, new Text("un objet JSON est attendu", "a JSON object is expected")) { BreaksSchema = true }]);
        var fields = new RecordFields(record, isPartial);
        var service = Service(fields);
        List<RecordNote> notes = [.. fields.Notes];
        if (service.Id.Length > 0 && !numbers.TryAdd(service.Id, number))
            notes.Add(new RecordNote("id", NoteKind.Refused, Text.Of($"un autre enregistrement a déjà cet identifiant, le numéro {numbers[service.Id]}", $"another record bears this identifier, number {numbers[service.Id]}")));
        var isRefused = notes.Any(note => note.Kind == NoteKind.Refused);
        if (!isRefused && service.IsSensitive)
            notes.Add(new RecordNote("adresse", NoteKind.Hidden, new Text("service sensible d’après ses thèmes et ses mots : adresse et position dans aucune réponse, jusqu’à ce qu’un humain dise le contraire", "sensitive by its themes and words: address and position in no answer, until a human says otherwise")));
        return new ImportedRecord(number, service.Id.Length > 0 ? service.Id : null, isRefused ? null : service, notes);
    }

    private Service Service(RecordFields fields)
    {
        var (source, structure, id) = (fields.Required("source", 1, MostText), fields.Required("structure_id", 1, MostText), fields.Required("id", 1, MostText));
        var (name, description) = (fields.Required("nom", LeastName, MostName), fields.Required("description", LeastDescription, MostDescription));
        var (contact, reception) = (fields.Text("contact_nom_prenom"), AudienceFields.Reception(fields));
        var location = PlaceFields.Read(fields, communes);
        var (least, most) = OwnFields.Ages(fields);
        if (reception.HasFlag(Reception.OnSite) && location is null)
            fields.Note("adresse", NoteKind.Noted, new Text("sur place, mais nulle part : « lieu à demander », trouvé par sa zone, jamais placé en 0,0", "on site, but nowhere: 'ask for the place', found by its area, never drawn at 0,0"));
        return new Service(id, source, name, description)
        {
            StructureId = structure,
            Kind = fields.Value("type"),
            Themes = fields.Values("thematiques"),
            Audience = AudienceFields.Audience(fields) with { MinimumAge = least, MaximumAge = most, MaximumQuotient = OwnFields.Quotient(fields) },
            Languages = [.. fields.Items("languages").Select(item => item.Value)],
            Accessibility = new Accessibility { Wheelchair = fields.Flag("wheelchair") },
            Capacity = OwnFields.Capacity(fields),
            Fees = AudienceFields.Fees(fields),
            Reception = reception,
            Mobilisation = AudienceFields.Mobilisation(fields),
            Telephones = ContactFields.Telephones(fields),
            Mails = ContactFields.Mails(fields, name, contact),
            Contact = contact,
            Page = ContactFields.Link(fields, "lien_source"),
            Weeks = fields.Number("nombre_semaines"),
            HoursAWeek = fields.Number("volume_horaire_hebdomadaire"),
            Closure = TimeFields.Closure(fields, description),
            Freshness = TimeFields.Freshness(fields, today),
            Publication = OwnFields.Publication(fields),
            Places = [new ServicePlace(location, AreaFields.Read(fields), TimeFields.Hours(fields))],
        };
    }
}
