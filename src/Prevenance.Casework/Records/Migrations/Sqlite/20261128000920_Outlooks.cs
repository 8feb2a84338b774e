using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Outlooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_outlooks",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_outlooks", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "casework_set_aside",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_set_aside", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_set_aside_Person",
                table: "casework_set_aside",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_outlooks");

            migrationBuilder.DropTable(
                name: "casework_set_aside");
        }
    }
}
