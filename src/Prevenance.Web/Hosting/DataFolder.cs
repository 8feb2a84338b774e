namespace Prevenance.Web.Hosting;

/// <summary>The folder of what is kept, for a module that has a store of its own in it.</summary>
/// <param name="Path">Where it is.</param>
internal sealed record DataFolder(string Path);
