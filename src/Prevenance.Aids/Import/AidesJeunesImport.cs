using Prevenance.Aids.Reading;
using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.Serialization;

namespace Prevenance.Aids.Import;

/// <summary>Takes aids of the aides-jeunes form into ours, or refuses each with its reason.</summary>
/// <remarks>What is taken was read again by our own reader: nothing that our form cannot hold is taken for held.</remarks>
public sealed class AidesJeunesImport(AidesJeunesFiles files, LegalSystem law)
{
    private static readonly Text Expected = new(
        "attendu : une table avec label, institution et conditions_generales", "expected one mapping with label, institution and conditions_generales");

    private const string Formulas = "benefits/openfisca/";
    private static readonly ISerializer Writer = new SerializerBuilder().WithQuotingNecessaryStrings().Build();

    /// <returns>One outcome for each aid, in the order of places.</returns>
    public IReadOnlyList<ImportedAid> All() => [.. files.Benefits.Select(file => Take(file.Key, file.Value))];

    private ImportedAid Take(string place, string text)
    {
        var id = Path.GetFileNameWithoutExtension(place);
        try
        {
            using var reader = new StringReader(text);
            var source = YamlMap.Parse(place, reader, Expected);
            var translated = Writer.Serialize(Translate(place, id, source));
            RequireOurForm(place, translated);
            return new ImportedAid(place, id, translated, null, "");
        }
        catch (ImportRefusedException refusal)
        {
            return new ImportedAid(place, id, null, refusal.Reason, refusal.Message);
        }
        catch (RefusalException fault)
        {
            return new ImportedAid(place, id, null, ImportRefusal.NotReadable, fault.Message);
        }
    }

    private Dictionary<string, object> Translate(string place, string id, YamlMap source)
    {
        var institution = ImportedInstitution.Read(files, source.Text("institution"));
        var aid = AidTranslation.Common(id, source, institution);
        if (place.StartsWith(Formulas, StringComparison.Ordinal))
            FormulaTranslation.Complete(aid, id, source, law);
        else
            AidTranslation.Complete(aid, source, institution);
        return aid;
    }

    private void RequireOurForm(string place, string translated)
    {
        try
        {
            using var reader = new StringReader(translated);
            AidReader.Read(place, reader, law);
        }
        catch (RefusalException fault)
        {
            // Its line is one of the translation, which nobody has seen: only what was expected is told.
            throw new ImportRefusedException(ImportRefusal.UnknownValue, fault.Reason.English);
        }
    }
}
