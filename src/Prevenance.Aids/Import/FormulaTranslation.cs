using Prevenance.Texts.Files;
using Prevenance.Law;

namespace Prevenance.Aids.Import;

/// <summary>Translates an aid whose rule is a variable of another model: it is taken where the law here has a variable of that name.</summary>
internal static class FormulaTranslation
{
    public static void Complete(Dictionary<string, object> aid, string name, YamlMap source, LegalSystem law)
    {
        if (law.Find(name) is not { HasFormula: true, Kind: ValueKind.Amount or ValueKind.Number or ValueKind.Flag } right)
            throw new ImportRefusedException(
                ImportRefusal.FormulaOfAnotherModel, $"its rule is the formula '{name}' of another model, which the law here does not have");
        aid["for"] = right.Entity.Key switch
        {
            "individu" => "person",
            "menage" => "household",
            _ => "family",
        };
        aid["conditions"] = new List<object> { new Dictionary<string, object> { ["receives"] = name } };
        ((List<object>)aid["conditions"]).AddRange(AidTranslation.FreeTexts(source));
        if (right.Kind != ValueKind.Flag)
            aid["amount"] = new Dictionary<string, object> { ["formula"] = name };
    }
}
