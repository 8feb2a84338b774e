using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Storage.Keys.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeyOfTheRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Sealed",
                table: "storage_key_mark",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Sealed",
                table: "storage_key_mark");
        }
    }
}
