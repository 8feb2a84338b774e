using System.Text.Json.Nodes;

namespace Prevenance.Territory.Checks;

/// <summary>A kind of values that come out of the file alone.</summary>
/// <param name="Kind">The <c>kind</c> of the files.</param>
/// <param name="Work">What comes out, in the shape in which the file says what it expects.</param>
public sealed record ModelCheck(string Kind, Func<CaseFile, JsonNode> Work) : IModelCheck
{
    public IReadOnlyList<CheckedValue> Values(CaseFile file) => file.Compare(Work(file));
}
