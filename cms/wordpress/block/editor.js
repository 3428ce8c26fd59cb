// The block in the editor: where a list is pasted or an address given, and the timeline as readers will see it.
( ( blocks, blockEditor, components, element, i18n, ServerSideRender ) => {
	const { createElement: el, Fragment, useState, useRef, useEffect } = element;
	const { __ } = i18n;
	const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextareaControl, TextControl } = components;
	const { BlockControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
	const NAME = 'event-timeline/timeline';

	/** Loads the element in the document the preview stands in, which may be a frame's. */
	function useElement( ref ) {
		useEffect( () => {
			const document = ref.current && ref.current.ownerDocument;
			if ( ! document || ! window.eventTimelineModule || document.querySelector( 'script[data-event-timeline]' ) ) return;
			const script = document.createElement( 'script' );
			script.type = 'module';
			script.src = window.eventTimelineModule;
			script.dataset.eventTimeline = '';
			document.head.append( script );
		} );
	}

	/** As it was pasted: WordPress writes signs as entities for authors without the right to raw HTML. */
	const asPasted = ( text ) => /<li[\s>]/i.test( text ) ? text
		: text.replace( /&(lt|gt|quot|#0?39|amp);/g, ( _, name ) => ( { lt: '<', gt: '>', quot: '"', amp: '&' } )[ name ] || "'" );

	const source = ( { attributes, setAttributes } ) => el( Fragment, null,
		el( TextareaControl, {
			label: __( 'List, table or JSON', 'event-timeline' ),
			help: __( 'One event a line, as “9 September 2021 — title”; or cells of a spreadsheet with the columns date and title; or an HTML list.', 'event-timeline' ),
			rows: 8, value: asPasted( attributes.content ), onChange: ( content ) => setAttributes( { content } ),
		} ),
		el( TextControl, {
			label: __( 'or an address', 'event-timeline' ), type: 'url',
			help: __( 'Of a table (CSV), a document (JSON), or a folder made by event-timeline build.', 'event-timeline' ),
			value: attributes.src, onChange: ( src ) => setAttributes( { src } ),
		} ),
		el( MediaUploadCheck, null, el( MediaUpload, {
			allowedTypes: [ 'text/csv', 'application/json' ],
			onSelect: ( { url } ) => setAttributes( { src: url, content: '' } ),
			render: ( { open } ) => el( 'div', null, el( Button, { variant: 'secondary', onClick: open }, __( 'Choose a file of the media library', 'event-timeline' ) ) ),
		} ) ) );

	const choice = ( { attributes, setAttributes }, name, label, options ) => el( SelectControl, {
		label, value: attributes[ name ], options: options.map( ( [ value, text ] ) => ( { value, label: text } ) ), onChange: ( value ) => setAttributes( { [ name ]: value } ),
	} );

	const looks = ( props ) => el( Fragment, null,
		el( TextControl, { label: __( 'Heading', 'event-timeline' ), value: props.attributes.heading || '', onChange: ( heading ) => props.setAttributes( { heading: heading || undefined } ) } ),
		choice( props, 'view', __( 'View', 'event-timeline' ), [ [ '', __( 'Chart', 'event-timeline' ) ], [ 'story', __( 'Story', 'event-timeline' ) ], [ 'list', __( 'List', 'event-timeline' ) ], [ 'table', __( 'Table', 'event-timeline' ) ] ] ),
		choice( props, 'orientation', __( 'Direction', 'event-timeline' ), [ [ '', __( 'By its width', 'event-timeline' ) ], [ 'horizontal', __( 'Horizontal', 'event-timeline' ) ], [ 'vertical', __( 'Vertical', 'event-timeline' ) ] ] ),
		choice( props, 'scale', __( 'Scale', 'event-timeline' ), [ [ '', __( 'Crowded times get room', 'event-timeline' ) ], [ 'time', __( 'True to time', 'event-timeline' ) ], [ 'even', __( 'One step an event', 'event-timeline' ) ] ] ),
		choice( props, 'lanes', __( 'Rows', 'event-timeline' ), [ [ '', __( 'None', 'event-timeline' ) ], [ 'category', __( 'By category', 'event-timeline' ) ], [ 'lane', __( 'By lane', 'event-timeline' ) ] ] ),
		choice( props, 'order', __( 'Order of lists', 'event-timeline' ), [ [ '', __( 'Oldest first', 'event-timeline' ) ], [ 'newest', __( 'Newest first', 'event-timeline' ) ] ] ),
		el( TextControl, { label: __( 'Language (as “en” or “pt-BR”)', 'event-timeline' ), value: props.attributes.lang, onChange: ( lang ) => props.setAttributes( { lang } ) } ) );

	function Edit( props ) {
		const { attributes } = props;
		const ref = useRef();
		const has = Boolean( attributes.content.trim() || attributes.src.trim() );
		const [ editing, setEditing ] = useState( ! has );
		useElement( ref );
		return el( 'div', useBlockProps( { ref } ),
			el( InspectorControls, null,
				el( PanelBody, { title: __( 'Events', 'event-timeline' ) }, source( props ) ),
				el( PanelBody, { title: __( 'Looks', 'event-timeline' ), initialOpen: false }, looks( props ) ) ),
			BlockControls && has ? el( BlockControls, { group: 'other' }, el( components.ToolbarButton, { onClick: () => setEditing( ! editing ), isPressed: editing }, __( 'Edit events', 'event-timeline' ) ) ) : null,
			editing || ! has
				? el( Placeholder, { icon: 'clock', label: __( 'Event timeline', 'event-timeline' ), isColumnLayout: true }, source( props ),
					has ? el( 'div', null, el( Button, { variant: 'primary', onClick: () => setEditing( false ) }, __( 'Show the timeline', 'event-timeline' ) ) ) : null )
				: el( Disabled, null, el( ServerSideRender, { block: NAME, attributes, httpMethod: 'POST' } ) ) );
	}

	blocks.registerBlockType( NAME, { edit: Edit, save: () => null } );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n, window.wp.serverSideRender );
