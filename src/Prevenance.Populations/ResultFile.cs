using Prevenance.Law;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;

namespace Prevenance.Populations;

/// <summary>
/// The results of a run, as a columnar file with one section for each question. Blocks are written as they are computed;
/// one that was written is marked, so that a run that was interrupted goes on where it stopped.
/// </summary>
public sealed class ResultFile : IDisposable
{
    private const string DoneSection = "done";

    [ThreadStatic]
    private static double[]? values;

    private readonly ColumnFileWriter writer;
    private readonly IReadOnlyList<VariableAt> questions;
    private readonly int blocks;

    private ResultFile(ColumnFileWriter writer, IReadOnlyList<VariableAt> questions, int blocks) =>
        (this.writer, this.questions, this.blocks) = (writer, questions, blocks);

    /// <summary>The section of a question's values.</summary>
    public static string Section(VariableAt question) => FilePopulation.ValueSection(question);

    /// <summary>Begins a file of results, or goes on with one of the same request over the same population.</summary>
    public static ResultFile CreateOrResume(string path, FilePopulation population, IReadOnlyList<VariableAt> questions)
    {
        var (blocks, source) = (PopulationRun.Blocks(population), population.Digest());
        var sections = questions.Select(question => (Section(question), SectionEncoding.F8, population.Header.Entities[question.Variable.Entity.Key]))
            .Append((DoneSection, SectionEncoding.U1, blocks)).ToList();
        return new ResultFile(
            IsOfSameRun(path, source, sections)
                ? ColumnFileWriter.Resume(path)
                : ColumnFileWriter.Create(path, population.Households, population.Header.Entities, sections, source),
            questions,
            blocks);
    }

    /// <summary>The blocks that are still to be computed.</summary>
    public IReadOnlyList<int> Remaining()
    {
        var done = new double[blocks];
        writer.Read(DoneSection, 0, done);
        return [.. Enumerable.Range(0, blocks).Where(block => done[block] == 0)];
    }

    /// <summary>Writes the values of a block, then marks it. Called by several threads at once.</summary>
    public void Take(BlockResult result)
    {
        foreach (var question in questions)
        {
            var lanes = result.Lanes(question);
            if (values is null || values.Length < lanes.Count)
                values = new double[Math.Max(lanes.Count, 4 * PopulationRun.HouseholdsPerBlock)];
            var part = values.AsSpan(0, lanes.Count);
            result.CopyTo(question, part);
            writer.Write(Section(question), lanes.First, part);
        }
        writer.Write(DoneSection, result.Households.First / PopulationRun.HouseholdsPerBlock, [1]);
    }

    /// <summary>Gives the file its name: every block is there.</summary>
    public void Complete() => writer.Complete();

    public void Dispose() => writer.Dispose();

    private static bool IsOfSameRun(string path, string source, IReadOnlyList<(string Name, SectionEncoding Encoding, int Length)> sections)
    {
        if (!File.Exists(ColumnFileWriter.PartialPath(path)))
            return false;
        var header = ColumnFile.ReadHeader(ColumnFileWriter.PartialPath(path));
        return header.Source == source
            && header.Sections.Select(section => (section.Name, section.Encoding, section.Length)).SequenceEqual(sections);
    }
}
