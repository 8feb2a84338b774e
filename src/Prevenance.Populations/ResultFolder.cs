using Prevenance.Law;
using Prevenance.Law.Populations;
using Prevenance.Populations.Parquet;

namespace Prevenance.Populations;

/// <summary>
/// The results of a run: the same people, with a column for each question, and a file for each unit. A unit's files appear when they are
/// whole, so that a run that was interrupted, in any way, goes on with the others; several processes may write there at once.
/// </summary>
public sealed class ResultFolder
{
    private readonly ResultFiles files;
    private readonly PopulationFolder people;
    private readonly Dictionary<string, string> metadata;

    private ResultFolder(string path, PopulationFolder people, PopulationPlan plan)
    {
        (files, this.people) = (new ResultFiles(path, people.Law, people.Units), people);
        metadata = new()
        {
            [ParquetMetadata.Source] = people.Digest(),
            [ParquetMetadata.Law] = plan.Digest,
            [ParquetMetadata.Present] = $"{plan.Request.Present}",
        };
    }

    /// <summary>What tells these results from any others: the same people, rules, figures, questions and month.</summary>
    public string Digest => string.Join(' ', metadata.Values);

    /// <summary>Begins a folder of results, or goes on with one of the same people, questions, rules and figures.</summary>
    /// <param name="path">The folder to make; it must not be there yet.</param>
    /// <param name="people">Whose results.</param>
    /// <param name="plan">What is asked.</param>
    /// <exception cref="RefusalException">The folder is there already.</exception>
    public static ResultFolder CreateOrResume(string path, PopulationFolder people, PopulationPlan plan)
    {
        var results = new ResultFolder(path, people, plan);
        results.files.RequireNew();
        if (!results.files.Begun().All(results.IsOfThisRun))
            results.files.Abandon();
        results.files.Begin();
        return results;
    }

    /// <summary>Joins those who write the results of a run that was begun, be it elsewhere.</summary>
    /// <inheritdoc cref="CreateOrResume"/>
    public static ResultFolder Join(string path, PopulationFolder people, PopulationPlan plan) => new(path, people, plan);

    /// <summary>The units that are still to be computed.</summary>
    public IReadOnlyList<int> Remaining() => [.. Enumerable.Range(0, people.Units).Where(unit => !files.IsThere(unit))];

    /// <summary>Writes the results of a unit. Called by several threads at once.</summary>
    public void Write(int number, UnitResults results)
    {
        foreach (var entity in people.Law.Entities)
        {
            VariableAt[] columns = [.. results.Questions.Where(question => question.Variable.Entity == entity)];
            var values = new double[results.People.Rows(entity).Count];
            files.Write(entity, number, partial =>
            {
                using var file = new EntityFileWriter(partial, results.People, entity, columns, metadata);
                file.Write(results.People, column => InOrder(results[column]));
                file.Complete();
            });

            ReadOnlySpan<double> InOrder(QuestionColumn answers)
            {
                answers.CopyTo(values);
                return values;
            }
        }
    }

    /// <summary>Gives the folder its name: every unit is there.</summary>
    public void Complete() => files.Complete();

    private bool IsOfThisRun(string path)
    {
        try
        {
            using var file = ParquetFault.Open(path);
            var written = file.FileMetaData.KeyValueMetadata;
            return metadata.All(said => written.TryGetValue(said.Key, out var value) && value == said.Value);
        }
        catch (RefusalException)
        {
            return false;
        }
    }
}
