using Prevenance.Law.France;
using Prevenance.Populations;

namespace Prevenance.Territory.Calibration;

/// <summary>Takes a household over to another population, under another key and in another commune.</summary>
internal static class HouseholdCopy
{
    /// <summary>The fact that says where a household lives.</summary>
    public const string Commune = "depcom";

    public static void Add(PopulationUnit from, int household, PopulationUnit to, string key, double commune, double weight)
    {
        var law = from.Law;
        foreach (var group in law.Groups)
        {
            var (places, first) = (from.Places(group), from.Rows(group).Starts[household]);
            foreach (var person in from.Rows(law.Person).Of(household))
            {
                to.Places(group).Rows.Add(to.Rows(group).Count + places.Rows[person] - first);
                to.Places(group).Roles.Add(places.Roles[person]);
            }
        }
        foreach (var entity in law.Entities)
        {
            var (source, target) = (from.Rows(entity), to.Rows(entity));
            foreach (var (rank, row) in source.Of(household).Index())
            {
                target.Households.Add(key);
                target.Ids.Add($"{key}-{rank + 1}");
                if (entity == Menage.Definition)
                    target.Weights.Add(weight);
                foreach (var column in source.Columns)
                    target[column].Add(column.Variable.Name == Commune ? commune : source[column][row]);
            }
        }
        to.EndHousehold();
    }
}
