namespace Prevenance.Casework.Imports.RsaFlow.Reading;

/// <summary>An element of one household, and its line.</summary>
internal sealed class RsaElement(string name, int line)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public string Text { get; set; } = "";

    public List<RsaElement> Children { get; } = [];

    public RsaElement? Find(string name) => Children.Find(child => child.Name == name);
}
